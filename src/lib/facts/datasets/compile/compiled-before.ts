import { ALL_DATASETS, type Dataset } from './all-datasets.ts';

/** Which datasets must be compiled before one and are not; in the order in which to compile them. */
export function missingBefore(dataset: Dataset, compiled: ReadonlySet<string>): string[] {
	return dataset.after.filter((id) => !compiled.has(id));
}

/**
 * Ids of the datasets whose entities one may look up: those before it in the order.
 * Never its own, nor later ones, so that compiling again gives the same as the first time.
 */
export function lookedUpBy(dataset: Dataset): string[] {
	return ALL_DATASETS.slice(0, ALL_DATASETS.indexOf(dataset)).map(({ id }) => id);
}

/** Which compiled datasets have looked up the entities of one that has just been compiled anew. */
export function staleAfter(dataset: Dataset, compiled: ReadonlySet<string>): string[] {
	return ALL_DATASETS.slice(ALL_DATASETS.indexOf(dataset) + 1)
		.map(({ id }) => id)
		.filter((id) => compiled.has(id));
}
