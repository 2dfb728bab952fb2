/** The first bytes of every core. */
export const MAGIC = 'MPOLCORE';

// Then, as 32-bit little-endian numbers: schema, checksum of all that follows it, length of the head, nothing.
export const SCHEMA_AT = 8;
export const CHECKSUM_AT = 12;
export const HEAD_LENGTH_AT = 16;
export const PREFIX_BYTES = 24;
