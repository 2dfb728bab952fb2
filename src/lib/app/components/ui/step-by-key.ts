/** Choices that a page key passes by. */
const PAGE = 10;

/**
 * Where a key leads in a list of choices from the one at an index: arrows around,
 * by way of none (-1), page keys to the ends. Undefined where the key leads nowhere.
 */
export function stepByKey(key: string, at: number, count: number): number | undefined {
	switch (key) {
		case 'ArrowDown':
			return at + 1 < count ? at + 1 : -1;
		case 'ArrowUp':
			return at < 0 ? count - 1 : at - 1;
		case 'PageDown':
			return Math.min(at + PAGE, count - 1);
		case 'PageUp':
			return count === 0 ? -1 : Math.max(at - PAGE, 0);
		default:
			return undefined;
	}
}
