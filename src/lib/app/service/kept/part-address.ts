/** Address of a part of a revision: the core, or with `claims-<n>` or `sources-<n>` a shard, with `series` the series. */
export type PartAddress = (part?: string) => string;
