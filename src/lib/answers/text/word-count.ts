const NUMBERS = new Intl.NumberFormat('en');

/** `1 claim`, `12,345 claims`. */
export function wordCount(count: number, one: string, many = `${one}s`): string {
	return `${wordNumber(count)} ${count === 1 ? one : many}`;
}

/** `12,345`. */
export function wordNumber(number: number): string {
	return NUMBERS.format(number);
}
