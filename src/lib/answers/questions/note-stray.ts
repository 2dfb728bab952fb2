import { nearestWords } from './nearest-words.ts';
import { note, type Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { wordsOf, type Subject, type Word } from './words.ts';

/** Notes a token that is neither a date nor a word of the language; the word that it may have been meant for, so that its value can be read. */
export function noteStray(reading: Reading, token: Token): Word | undefined {
	const { subject } = reading;
	const allowed = sayAllowed(subject);
	switch (token.what) {
		case 'versus': {
			const message =
				subject === 'chains'
					? 'The second chain belongs right behind the first: write the words after it.'
					: `“vs” belongs to chains. After ${subject} may stand ${allowed}.`;
			note(reading, 'out-of-place', token, message);
			return undefined;
		}
		case 'arrow':
		case 'kinds':
		case 'open-kinds':
			if (subject === 'chains') break;
			note(
				reading,
				'out-of-place',
				token,
				`Arrows belong to chains. After ${subject} may stand ${allowed}.`
			);
			return undefined;
		case 'name': {
			const words = wordsOf(subject);
			const near = nearestWords(token.text, subject === 'chains' ? ['vs', ...words] : words);
			if (near.length === 0) return noteName(reading, token);
			const message = `“${token.text}” means nothing here; expected was ${allowed}.`;
			note(reading, 'bad-word', token, message, near.slice(0, 5));
			return words.find((word) => word === near[0]);
		}
		case 'quoted':
			return noteName(reading, token);
		case 'open-quote':
		case 'date':
		case 'comma':
		case 'stray':
			break;
		default:
			return token.what satisfies never;
	}
	note(reading, 'expected', token, `Here ${allowed} was expected.`);
	return undefined;
}

/** Notes a name where none is due. */
function noteName(reading: Reading, token: Token): undefined {
	const { subject } = reading;
	const where =
		subject === 'chains'
			? ''
			: subject === 'blocs'
				? 'Blocs are looked for among all, no names follow. '
				: `Names stand right behind “${subject}”. `;
	note(reading, 'expected', token, `${where}Here ${sayAllowed(subject)} was expected.`);
}

/** Notes a word of the language that means nothing in this question. */
export function noteOutOfPlace(reading: Reading, word: Word, token: Token): void {
	const { subject } = reading;
	const home = wordsOf('chains').includes(word) ? 'chains' : HOMES.get(word);
	const message = `“${word}” belongs to ${home ?? 'other questions'}. After ${subject} may stand ${sayAllowed(subject)}.`;
	note(reading, 'out-of-place', token, message);
}

const HOMES: ReadonlyMap<Word, string> = new Map([
	['in', 'proxies'],
	['between', 'drift'],
	['groups', 'balance and blocs']
]);

/** `@ with a date, or one of in, grade, …`. */
function sayAllowed(subject: Subject): string {
	const words = wordsOf(subject).join(', ');
	return subject === 'chains'
		? `vs, @ with a date, or one of ${words}`
		: `@ with a date, or one of ${words}`;
}
