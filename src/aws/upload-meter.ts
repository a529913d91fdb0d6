/** A request body on its way to AWS. */
export interface Upload {
  bytes: number;
  /** Bytes of it that were handed to the connection. */
  sent: number;
  /** When its first byte was sent, by performance.now(). */
  startedAt: number;
}

/** Counts the bytes of request bodies, and nothing else that goes over a connection. */
export interface UploadMeter {
  /**
   * Notes that a body is sent.
   * @returns what to call with the bytes sent so far, and what to call when the request has ended
   */
  begin(bytes: number): { update: (sent: number) => void; end: () => void };
  /** The bodies whose requests have not ended. */
  underWay(): readonly Readonly<Upload>[];
  /** Bytes of all bodies so far. */
  sent(): number;
}

export function uploadMeter(): UploadMeter {
  const open = new Set<Upload>();
  let ended = 0;
  return {
    begin(bytes) {
      const upload: Upload = { bytes, sent: 0, startedAt: performance.now() };
      open.add(upload);
      return {
        update: (sent) => (upload.sent = sent),
        end: () => {
          if (open.delete(upload)) ended += upload.sent;
        },
      };
    },
    underWay: () => [...open],
    sent: () => [...open].reduce((sum, { sent }) => sum + sent, ended),
  };
}
