import { nearestWords } from './nearest-words.ts';
import { expectNext, note, noteExpected, type Expectation, type Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { wordAt } from './words.ts';

/** What completes “Here … was expected”, and which of the choices are offered; all unless said. */
interface Choosing {
	readonly expected: string;
	readonly offered: readonly string[];
}

/** Reads one of a few words, in any case; what is no word of the language and none of them is passed over, with the problem noted. */
export function readChoice<T extends string>(
	reading: Reading,
	choices: readonly T[],
	{ expected, offered }: Choosing = {
		expected: `one of ${choices.join(', ')}`,
		offered: choices
	}
): T | undefined {
	expectNext(reading, { what: 'words', words: offered });
	const token = reading.tokens[reading.at];
	const found = choices.find((choice) => isWritten(token, choice));
	if (found === undefined) {
		const near = token === undefined ? [] : nearestWords(token.text, choices);
		noteExpected(reading, expected, near.length > 0 ? near.slice(0, 5) : offered);
	}
	if (found !== undefined || isText(reading, token)) reading.at++;
	return found;
}

/** Reads a list of words out of a few, in any case; they come in the order of the choices. */
export function readChoices<T extends string>(
	reading: Reading,
	choices: readonly T[]
): readonly T[] | undefined {
	const found = new Set<T>();
	const expected = `one of ${choices.join(', ')}`;
	for (const token of readTexts(reading, expected, { what: 'words', words: choices })) {
		const choice = choices.find((each) => isWritten(token, each));
		if (choice !== undefined) found.add(choice);
		else {
			const near = nearestWords(token.text, choices);
			const message = `“${token.text}” is none of ${choices.join(', ')}.`;
			note(reading, 'bad-word', token, message, near.length > 0 ? near : choices);
		}
	}
	return found.size === 0 ? undefined : choices.filter((choice) => found.has(choice));
}

/** Reads a whole number from 1 up to the most. */
export function readNumber(
	reading: Reading,
	most: number,
	offered: readonly number[]
): number | undefined {
	const words = offered.map(String);
	expectNext(reading, { what: 'words', words });
	const token = reading.tokens[reading.at];
	const number = /^\d{1,7}$/.test(token?.text ?? '') ? Number(token?.text) : 0;
	const isFitting = token?.what === 'name' && number >= 1 && number <= most;
	if (!isFitting) noteExpected(reading, `a whole number from 1 to ${String(most)}`, words);
	if (isFitting || isText(reading, token)) reading.at++;
	return isFitting ? number : undefined;
}

/** Reads words with commas between them, quoted or not. */
export function readTexts(reading: Reading, expected: string, expectation: Expectation): Token[] {
	const texts: Token[] = [];
	for (;;) {
		expectNext(reading, expectation);
		const token = reading.tokens[reading.at];
		if (token === undefined || !isText(reading, token)) {
			noteExpected(reading, expected, expectation.what === 'words' ? expectation.words : []);
			return texts;
		}
		texts.push(token);
		reading.at++;
		if (reading.tokens[reading.at]?.what !== 'comma') return texts;
		reading.at++;
	}
}

/** Whether a token is somebody's word and none of the language's. */
function isText(reading: Reading, token: Token | undefined): boolean {
	if (token?.what === 'quoted') return true;
	return token?.what === 'name' && wordAt(reading.subject, token) === undefined;
}

function isWritten(token: Token | undefined, choice: string): boolean {
	return (
		(token?.what === 'name' || token?.what === 'quoted') &&
		token.text.toLowerCase() === choice.toLowerCase()
	);
}
