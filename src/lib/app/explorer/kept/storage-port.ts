/** A place in the browser that keeps texts by name. */
export interface StoragePort {
	/** Undefined where nothing is kept under that name, or the browser refuses. */
	read(name: string): string | undefined;
	/** False where the browser refuses: private mode, storage turned off, or full. */
	write(name: string, text: string): boolean;
}

/**
 * The browser's storage as a port. `open` gives it and may throw, as browsers do
 * whose reader lets no page keep anything.
 */
export function browserStorage(open: () => Storage): StoragePort {
	return {
		read(name) {
			try {
				return open().getItem(name) ?? undefined;
			} catch {
				return undefined;
			}
		},
		write(name, text) {
			try {
				open().setItem(name, text);
				return true;
			} catch {
				return false;
			}
		}
	};
}
