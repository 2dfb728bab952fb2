import { FAMILIES, type Family } from '#lib/facts/model/vocabulary.ts';
import { UNLESS_SAID } from './default-question.ts';
import type { Lexicon } from './lexicon.ts';
import type { Question, Reach, Trace, Walked } from './question.ts';
import { formatWhen } from './read-when.ts';

/** A question as the fields of a form hold it: ids and texts, `''` where nothing is chosen. Fields that the question does not ask for keep what was in them. */
export interface FormValues {
	readonly ask: Question['ask'];
	/** Chains. */
	readonly from: string;
	readonly to: string;
	readonly otherFrom: string;
	readonly otherTo: string;
	readonly reach: Reach;
	readonly maxHops: number;
	/** Whole families to walk over; none: whatever carries a sign. */
	readonly families: readonly Family[];
	readonly order: Walked['order'];
	readonly together: boolean;
	readonly hubs: boolean;
	/** Findings. The actor of a drift is the first and only one. */
	readonly actors: readonly string[];
	readonly poles: readonly string[];
	readonly conflicts: readonly string[];
	readonly groups: boolean;
	/** What would stand after `@` in a line. */
	readonly when: string;
}

export const EMPTY_FORM: FormValues = {
	ask: 'compare',
	from: '',
	to: '',
	otherFrom: '',
	otherTo: '',
	reach: 'step',
	maxHops: UNLESS_SAID.maxHops,
	families: [],
	order: UNLESS_SAID.order,
	together: UNLESS_SAID.together,
	hubs: UNLESS_SAID.hubs,
	actors: [],
	poles: [],
	conflicts: [],
	groups: false,
	when: ''
};

/** Fills a form with a question. What no field can hold, `fromFormValues` takes from the question itself. */
export function toFormValues(question: Question, lexicon: Lexicon): FormValues {
	const when = question.when === undefined ? '' : formatWhen(question.when);
	const form: FormValues = { ...EMPTY_FORM, ask: question.ask, when };
	switch (question.ask) {
		case 'paths':
			return { ...form, ...sideOf(question.trace, lexicon), ...walkOf(question) };
		case 'compare': {
			const { from: otherFrom, to: otherTo } = question.right;
			const left = sideOf(question.left, lexicon);
			return { ...form, ...left, otherFrom, otherTo, ...walkOf(question) };
		}
		case 'proxies':
			return { ...form, actors: question.actors, conflicts: question.conflicts };
		case 'balance':
			return { ...form, actors: question.actors, groups: question.groups };
		case 'drift':
			return { ...form, actors: [question.actor], poles: question.poles };
		case 'blocs':
			return { ...form, groups: question.groups };
		case 'changes':
			return { ...form, actors: question.actors };
		default:
			return question satisfies never;
	}
}

/** Families of which all kinds are among these; none where no kinds are named. */
export function familiesOf(kinds: readonly string[] | undefined, lexicon: Lexicon): Family[] {
	if (kinds === undefined) return [];
	return FAMILIES.filter((family) =>
		lexicon.kinds.every((kind) => kind.family !== family || kinds.includes(kind.id))
	);
}

function sideOf({ from, to, reach, kinds }: Trace, lexicon: Lexicon) {
	return { from, to, reach, families: familiesOf(kinds, lexicon) };
}

function walkOf({ maxHops, order, together, hubs }: Walked) {
	return { maxHops, order, together, hubs };
}
