/** Address of a part of a revision: the core, or with `claims-<n>` a shard. */
export type PartAddress = (part?: string) => string;
