/**
 * What a claim of a dataset is called inside its relationship: the dataset without its
 * release, so that the next one's claim is the same, and the year from which it is coded;
 * `atop-1962`. Where several would be called alike, all but the first are numbered.
 */
export function codedClaimId(dataset: string, year: number | undefined): string {
	let name = NAMES.get(dataset);
	if (name === undefined) NAMES.set(dataset, (name = dataset.replace(/(?:-\d+)+$/, '')));
	return year === undefined ? name : `${name}-${String(year)}`;
}

/** Of few datasets and many rows: what releases are taken off once. */
const NAMES = new Map<string, string>();
