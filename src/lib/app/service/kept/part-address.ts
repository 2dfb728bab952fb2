import { IS_STATIC } from '../edition.ts';

/** Address of a part of a revision: the core, or with `claims-<n>` or `sources-<n>` a shard, with `series` the series. */
export type PartAddress = (part?: string) => string;

/** Addresses of the parts that stand in the folder of a revision. */
export function partsIn(folder: string): PartAddress {
	return (part = 'core') => `${folder}/${IS_STATIC ? fileOf(part) : part}`;
}

/** Name of a part as a file. Hosts tell by the ending what to compress; the core, of which they know nothing, is packed beforehand. */
export function fileOf(part: string): string {
	return part === 'core' ? 'core.bin.gz' : `${part}.json`;
}
