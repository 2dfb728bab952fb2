// Most numbers of a core follow from others of the same row: a span begins where its
// relationship is said to begin, a claim is dated as the tie it is the only one of.
// Such columns hold what differs from the guess, mostly 0, which costs next to nothing
// when it is packed. Differences wrap at 32 bits, both when taken and when added.

/** What is left of a column once each number's guess is taken off. */
export function offGuesses(
	numbers: readonly number[],
	guess: (row: number) => number
): Int32Array<ArrayBuffer> {
	return Int32Array.from(numbers, (number, row) => (number - guess(row)) | 0);
}

/** The column again, from what `offGuesses` left of it. */
export function ontoGuesses(
	differences: ArrayLike<number>,
	guess: (row: number) => number
): Int32Array<ArrayBuffer> {
	const numbers = new Int32Array(differences.length);
	for (let row = 0; row < numbers.length; row++)
		numbers[row] = (differences[row] ?? 0) + guess(row);
	return numbers;
}

/** The same where each number is guessed to be that of another column. */
export function ontoColumn(
	differences: Int32Array,
	guesses: Int32Array | Uint16Array
): Int32Array<ArrayBuffer> {
	const numbers = new Int32Array(differences.length);
	for (let row = 0; row < numbers.length; row++)
		numbers[row] = (differences[row] ?? 0) + (guesses[row] ?? 0);
	return numbers;
}

/** Each number as what it is more than the one before it, as it suits numbers in order. */
export function offPrevious(numbers: readonly number[]): Int32Array<ArrayBuffer> {
	return offGuesses(numbers, (row) => numbers[row - 1] ?? 0);
}

/** The column again, from what `offPrevious` left of it. */
export function ontoPrevious(differences: ArrayLike<number>): Uint32Array<ArrayBuffer> {
	const numbers = new Uint32Array(differences.length);
	let number = 0;
	for (let row = 0; row < numbers.length; row++) numbers[row] = number += differences[row] ?? 0;
	return numbers;
}

/** How many members each record has, as the rows where they begin, and where the last one's end. */
export function rowsOfLengths(lengths: ArrayLike<number>): Uint32Array<ArrayBuffer> {
	const rows = new Uint32Array(lengths.length + 1);
	let at = 0;
	for (let index = 0; index < lengths.length; index++) {
		at += lengths[index] ?? 0;
		rows[index + 1] = at;
	}
	return rows;
}

/** Which record each member belongs to, by the rows where records' members begin. */
export function ownersOf(rows: Uint32Array): Uint32Array<ArrayBuffer> {
	const owners = new Uint32Array(rows.at(-1) ?? 0);
	// Most records have one member or two: a loop beats filling.
	for (let index = 0; index + 1 < rows.length; index++)
		for (let at = rows[index] ?? 0; at < (rows[index + 1] ?? 0); at++) owners[at] = index;
	return owners;
}
