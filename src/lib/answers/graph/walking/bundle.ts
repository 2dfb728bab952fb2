import type { Admitted } from './admit.ts';

/** All relationships that one step may take, and what routes are ordered by of them. */
export interface BundleFacts {
	/** In order of ids. */
	readonly ties: readonly Admitted[];
	/** Place in the order of grades, best first. */
	readonly grade: number;
	readonly lastObserved: boolean;
	/** Indices of independent origins, each once. */
	readonly origins: readonly number[];
	/** False where the reading depends on what stands beside the step; then these are the best it could come to. */
	readonly exact: boolean;
	/** Nothing but who leads whom. */
	readonly identity: boolean;
}
