// Reads the records of a zip by their offsets, apart from the sources, to hold the writer to the letter of the format.

/** The fields that both headers of an entry have. */
export interface SharedFields {
  versionNeeded: number;
  flags: number;
  method: number;
  time: number;
  date: number;
  crc: number;
  packedSize: number;
  size: number;
  name: Buffer;
  extraLength: number;
}

export interface EntryRecords {
  /** Offset of the local header, and where the entry's bytes end. */
  from: number;
  to: number;
  local: SharedFields;
  central: SharedFields;
  madeBy: number;
  commentLength: number;
  disk: number;
  internalAttributes: number;
  externalAttributes: number;
}

export interface Records {
  entries: EntryRecords[];
  directoryOffset: number;
  /** The record that closes the archive, with its comment. */
  end: Buffer;
}

/** The records of an archive that is known to be whole. */
export function readRecords(zip: Buffer): Records {
  const endOffset = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const end = zip.subarray(endOffset);
  const entries: EntryRecords[] = [];
  let at = end.readUInt32LE(16);
  while (at < endOffset) {
    const entry = readEntry(zip, at);
    entries.push(entry);
    at += 46 + entry.central.name.length + entry.central.extraLength + entry.commentLength;
  }
  return { entries, directoryOffset: end.readUInt32LE(16), end };
}

function readEntry(zip: Buffer, at: number): EntryRecords {
  signature(zip, at, 0x02014b50);
  const from = zip.readUInt32LE(at + 42);
  signature(zip, from, 0x04034b50);
  const local = sharedFields(zip, from + 4, from + 30);
  const central = sharedFields(zip, at + 6, at + 46);
  return {
    from,
    to: from + 30 + local.name.length + local.extraLength + central.packedSize,
    local,
    central,
    madeBy: zip.readUInt16LE(at + 4),
    commentLength: zip.readUInt16LE(at + 32),
    disk: zip.readUInt16LE(at + 34),
    internalAttributes: zip.readUInt16LE(at + 36),
    externalAttributes: zip.readUInt32LE(at + 38),
  };
}

function sharedFields(zip: Buffer, at: number, nameAt: number): SharedFields {
  return {
    versionNeeded: zip.readUInt16LE(at),
    flags: zip.readUInt16LE(at + 2),
    method: zip.readUInt16LE(at + 4),
    time: zip.readUInt16LE(at + 6),
    date: zip.readUInt16LE(at + 8),
    crc: zip.readUInt32LE(at + 10),
    packedSize: zip.readUInt32LE(at + 14),
    size: zip.readUInt32LE(at + 18),
    name: zip.subarray(nameAt, nameAt + zip.readUInt16LE(at + 22)),
    extraLength: zip.readUInt16LE(at + 24),
  };
}

function signature(zip: Buffer, at: number, expected: number): void {
  if (zip.readUInt32LE(at) !== expected) throw new RangeError(`no record ${expected.toString(16)} at ${at}`);
}
