/** The browser's history as the explorer needs it. */
export interface AddressBar {
	/** Adds an entry; `address` begins with `?` or `#`, or is empty. `at` is its place in the trail. */
	push(address: string, at: number): void;
	/** Steps back (negative) or forward. */
	go(steps: number): void;
}
