import { UNLESS_SAID } from './default-question.ts';
import { noteOutOfPlace, noteStray } from './note-stray.ts';
import type { Walked } from './question.ts';
import type { Named } from './read-name.ts';
import { readValue } from './read-value.ts';
import { readWhen } from './read-when.ts';
import { expectNext, note, noteExpected, skipToWord, type Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { offeredIn, wordAt, wordsOf, type Word } from './words.ts';

/** Everything that words can say, of whatever question. */
export interface Said extends Walked {
	readonly conflicts: readonly Named[];
	/** Undefined where there was no word about any. */
	readonly poles: readonly Named[] | undefined;
	readonly groups: boolean;
}

const NOTHING_SAID: Said = { ...UNLESS_SAID, conflicts: [], poles: undefined, groups: false };

/** Reads all that follows the names: a date and words with their values, in any order, each once. */
export function readSaid(reading: Reading): Said {
	let said = NOTHING_SAID;
	const before = new Set<string>();
	for (;;) {
		const token = reading.tokens[reading.at];
		if (token === undefined) break;
		reading.at++;
		if (token.what === 'date') {
			const when = readDate(reading, token);
			if (isFirst(reading, before, '@', token)) said = { ...said, ...when };
			continue;
		}
		const word = wordAt(reading.subject, token) ?? noteStray(reading, token);
		if (word !== undefined && wordsOf(reading.subject).includes(word)) {
			const value = readValue(reading, word, said.filters);
			if (isFirst(reading, before, word, token)) said = { ...said, ...value };
			continue;
		}
		if (word !== undefined) noteOutOfPlace(reading, word, token);
		skipToWord(reading);
	}
	const left = offeredIn(reading.subject).filter((word) => !before.has(word));
	expectNext(reading, { what: 'words', words: left });
	return said;
}

function readDate(reading: Reading, token: Token): Pick<Said, 'when'> {
	expectNext(reading, { what: 'date', from: token.from, written: token.text });
	const when = readWhen(token.text);
	if (when !== undefined) return { when };
	if (token.text === '' && reading.at >= reading.tokens.length) {
		noteExpected(reading, 'a date such as 2020, 2020-10-15 or 1995..2021');
		return {};
	}
	const message = 'Write a date as @2020, @2020-10, @2020-10-15, @1995..2021 or @all.';
	note(reading, 'bad-date', token, message);
	return {};
}

/** Whether it is said for the first time; else a problem is noted. */
function isFirst(reading: Reading, before: Set<string>, word: Word | '@', token: Token): boolean {
	if (!before.has(word)) {
		before.add(word);
		return true;
	}
	const what = word === '@' ? 'A date' : `“${word}”`;
	note(reading, 'twice', token, `${what} is said twice: say it once.`);
	return false;
}
