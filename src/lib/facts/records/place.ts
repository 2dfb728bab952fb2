/** Where in the record files something stands; line and column count from 1. */
export interface Place {
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

/** Keys and indices from a record down to one of its values. */
export type Path = readonly (string | number)[];

/** A record as written, and where it stands. */
export interface Located<T> {
	readonly value: T;
	/** Place of the value at the path, of the deepest part that exists; the record itself without one. */
	readonly place: (path?: Path) => Place;
}
