/** A snapshot that must not be served: a start with it is refused. `check` says which check failed. */
export class BrokenSnapshotError extends Error {
	readonly check: string;
	constructor(check: string, message: string) {
		super(`The snapshot is broken (check: ${check}). ${message}`);
		this.name = 'BrokenSnapshotError';
		this.check = check;
	}
}
