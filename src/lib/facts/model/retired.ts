/** An id that is no longer used, and what to look at instead. */
export interface Retired {
	readonly id: string;
	/** The entity or relationship that it merged into; absent where nothing took its place. */
	readonly became?: string;
	readonly because: string;
}
