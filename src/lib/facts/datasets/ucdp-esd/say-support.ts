import { lastOf, type Stretch } from '../ucdp/stretches.ts';
import { listWords, yearWords } from '../ucdp/year-words.ts';
import { LETTERS, type Letter } from './letters.ts';
import type { SupportOfYear } from './support-of.ts';

/** One sentence on a stretch of support: `UCDP codes arms from Israel to Azerbaijan, against Artsakh, in 1992–1994.` */
export function saySupport(stretch: Stretch<SupportOfYear>): string {
	const [{ gift, from, to, against, mission }] = stretch;
	const years = yearsOf(stretch);
	const types = LETTERS.filter((letter) =>
		stretch.some(({ gift: { letters } }) => letters.includes(letter))
	).map(wordOf);
	const notes = [
		...(mission === undefined ? [] : [`its forces were part of the mission ${mission.label}`]),
		...coalitionNote(stretch),
		...bothSidesNote(stretch)
	];
	const sentence = (): string => {
		const sides = `from ${from.label} to ${to.label}, against ${against.label}, in ${years}`;
		switch (gift.how) {
			case 'given':
				return `UCDP codes ${listWords(types)} ${sides}`;
			case 'untyped':
				return `UCDP codes support of unknown type ${sides}`;
			case 'one-of':
				return `UCDP codes support ${sides}, without saying of which type: one or more of ${listWords(types)}`;
			case 'perhaps':
				return `UCDP codes ${listWords(types)} to ${to.label}, against ${against.label}, in ${years}, from one or more of its supporters, of whom ${from.label} was one`;
			default:
				return gift.how satisfies never;
		}
	};
	return `${[sentence(), ...notes].join('; ')}.`;
}

function yearsOf(stretch: readonly SupportOfYear[]): string {
	return yearWords(stretch.map(({ year }) => year));
}

function coalitionNote(stretch: Stretch<SupportOfYear>): string[] {
	const { coalition } = lastOf(stretch);
	if (coalition === undefined) return [];
	return coalition.includes(', ')
		? [`the coalitions ${listWords(coalition.split(', '))} are named`]
		: [`the coalition ${coalition} is named`];
}

function bothSidesNote(stretch: Stretch<SupportOfYear>): string[] {
	const marked = stretch.filter(({ row }) => row.bothSides);
	return marked.length === 0
		? []
		: [
				`for ${yearsOf(marked)} one or more of the supporters, or elements of theirs, are marked as backing both sides`
			];
}

function wordOf(letter: Letter): string {
	switch (letter) {
		case 'x':
			return 'troops in the fighting';
		case 'p':
			return 'foreign military presence';
		case 'y':
			return 'access to territory';
		case 'l':
			return 'access to military or intelligence infrastructure';
		case 'w':
			return 'arms';
		case 'm':
			return 'materiel and logistics';
		case 't':
			return 'training and expertise';
		case 'f':
			return 'funding';
		case 'i':
			return 'intelligence';
		case 'o':
			return 'other support';
		case 'u':
			return 'support of unknown type';
		default:
			return letter satisfies never;
	}
}
