import { labelIn } from './lexicon.ts';
import { expectNext, note, type Reading } from './reading.ts';
import { isAnd, isNameAhead, readName, startsName, type Named, type Wanted } from './read-name.ts';

/** How many names a list may hold, and what they are called where there are too many or too few. */
export interface Several extends Wanted {
	readonly least: number;
	readonly most: number;
	/** `actors`, `poles`. */
	readonly called: string;
}

/** Reads names with commas between them, or an "and" before the last; each of another entity. */
export function readNames(reading: Reading, wanted: Several): Named[] {
	const named: Named[] = [];
	for (let count = 1; ; count++) {
		const name = readName(reading, { ...wanted, isListed: true });
		if (name !== undefined) keep(reading, named, name);
		const isLast = !takeSeparator(reading);
		if (isLast && count < wanted.most) expectNext(reading, { what: 'words', words: [','] });
		if (isLast) {
			if (count < wanted.least) noteFew(reading, wanted);
			return named;
		}
		if (count === wanted.most) {
			noteMany(reading, wanted);
			return named;
		}
	}
}

/** Moves past a comma, an "and", or both, unless a name begins with that word. */
function takeSeparator(reading: Reading): boolean {
	const isComma = reading.tokens[reading.at]?.what === 'comma';
	if (isComma) reading.at++;
	const joins = isAnd(reading.tokens[reading.at]) && !isNameAhead(reading);
	if (joins) reading.at++;
	return isComma || joins;
}

function keep(reading: Reading, named: Named[], name: Named): void {
	if (!named.some(({ id }) => id === name.id)) named.push(name);
	else noteTwice(reading, name);
}

/** Notes that an entity has been named before. */
export function noteTwice(reading: Reading, { id, from, to }: Named): void {
	const label = labelIn(reading.lexicon, id);
	note(reading, 'twice', { from, to }, `${label} is named twice: name each once.`);
}

function noteFew(reading: Reading, { least, called }: Several): void {
	const end = reading.tokens[reading.at - 1]?.to ?? reading.end;
	const message = `Here are too few ${called}: name at least ${String(least)}, with commas between them.`;
	note(reading, 'too-few', { from: end, to: end }, message);
}

/** Notes what goes past the last name that may stand there, and moves beyond it. */
function noteMany(reading: Reading, { most, called }: Several): void {
	const from = reading.tokens[reading.at]?.from ?? reading.end;
	while (
		reading.tokens[reading.at]?.what === 'comma' ||
		startsName(reading, reading.tokens[reading.at])
	)
		reading.at++;
	const to = reading.tokens[reading.at - 1]?.to ?? reading.end;
	const message = `Here are too many ${called}: name at most ${String(most)}.`;
	note(reading, 'too-many', { from, to: Math.max(from, to) }, message);
}
