import { readFileSync } from 'node:fs';

/** A repository as an event has it; null where it was deleted. */
export type EventRepository = { id?: unknown; full_name?: unknown } | null | undefined;

/** What is read of an event; anything may be missing of what another event has. */
export interface EventPayload {
  repository?: EventRepository;
  pull_request?: {
    number?: unknown;
    head?: { repo?: EventRepository; sha?: unknown };
    base?: { repo?: EventRepository };
  };
  /** The run that this one follows; `event` is what started that one. */
  workflow_run?: { event?: unknown; head_repository?: EventRepository };
}

/** What started the run; the name is '' outside of GitHub. */
export interface Event {
  name: string;
  payload: EventPayload;
}

/** The event that started the run. One that cannot be read is as good as one that says nothing. */
export function currentEvent(): Event {
  return { name: process.env['GITHUB_EVENT_NAME'] ?? '', payload: currentPayload() };
}

function currentPayload(): EventPayload {
  try {
    const path = process.env['GITHUB_EVENT_PATH'] ?? '';
    return (JSON.parse(readFileSync(path, 'utf8')) as EventPayload | null) ?? {};
  } catch {
    return {};
  }
}

/** Whether two are one repository, by their numbers, or by their names where one has none; two unknown ones are not. */
export function isSameRepository(a: EventRepository, b: EventRepository): boolean {
  if (typeof a?.id === 'number' && typeof b?.id === 'number') return a.id === b.id;
  return repositoryName(a) !== '' && repositoryName(a).toLowerCase() === repositoryName(b).toLowerCase();
}

/** `owner/name`; '' where the event does not say. */
export function repositoryName(repository: EventRepository): string {
  const name = repository?.full_name;
  return typeof name === 'string' ? name : '';
}
