import { FAMILIES, type Family } from '#lib/facts/model/vocabulary.ts';
import { UNLESS_SAID } from '#lib/answers/questions/default-question.ts';
import type { Lexicon } from '#lib/answers/questions/lexicon.ts';
import type {
	ChainQuestion,
	Question,
	Reach,
	Trace,
	Walked
} from '#lib/answers/questions/question.ts';
import { formatWhen, readWhen } from '#lib/answers/questions/read-when.ts';

/** A question being put together in the form; the same value as the query line's. */
export class Draft {
	ask = $state<ChainQuestion['ask']>('compare');
	from = $state('');
	to = $state('');
	otherFrom = $state('');
	otherTo = $state('');
	reach = $state<Reach>('step');
	maxHops = $state<number>(UNLESS_SAID.maxHops);
	families = $state.raw<readonly Family[]>([]);
	when = $state('');
	order = $state<Walked['order']>('steps');
	together = $state(false);
	hubs = $state(false);
	#kept: ChainQuestion | undefined;
	readonly #lexicon: Lexicon;

	constructor(lexicon: Lexicon) {
		this.#lexicon = lexicon;
	}

	/** Takes over a question that was asked elsewhere. */
	take(question: Question | undefined): void {
		if (question?.ask !== 'paths' && question?.ask !== 'compare') return;
		this.#kept = question;
		const trace = question.ask === 'compare' ? question.left : question.trace;
		this.ask = question.ask;
		this.from = trace.from;
		this.to = trace.to;
		this.reach = trace.reach;
		this.families = this.#familiesOf(trace.kinds);
		if (question.ask === 'compare') {
			this.otherFrom = question.right.from;
			this.otherTo = question.right.to;
		}
		this.maxHops = question.maxHops;
		this.order = question.order;
		this.together = question.together;
		this.hubs = question.hubs;
		this.when = question.when === undefined ? '' : formatWhen(question.when);
	}

	/** What keeps it from being a question, in words; undefined where nothing does. */
	get missing(): string | undefined {
		const pairs = [[this.from, this.to]];
		if (this.ask === 'compare') pairs.push([this.otherFrom, this.otherTo]);
		if (pairs.flat().includes('')) return 'Name both ends.';
		if (pairs.some(([from, to]) => from === to)) return 'Name two different ends.';
		if (this.when.trim() !== '' && readWhen(this.when.trim()) === undefined)
			return 'Write a date as 2020, 2020-10, 2020-10-15 or 1995..2021.';
		return undefined;
	}

	/** The question; undefined while something is missing. Filters that only the line can say are kept. */
	get question(): ChainQuestion | undefined {
		if (this.missing !== undefined) return undefined;
		const when = readWhen(this.when.trim());
		const kept = this.#kept ?? UNLESS_SAID;
		const options = {
			...UNLESS_SAID,
			filters: kept.filters,
			via: kept.via,
			avoid: kept.avoid,
			limit: kept.limit,
			maxHops: this.maxHops,
			order: this.order,
			together: this.together,
			hubs: this.hubs,
			...(when === undefined ? {} : { when })
		};
		const first = this.#trace(this.from, this.to);
		return this.ask === 'paths'
			? { ...options, ask: 'paths', trace: first }
			: {
					...options,
					ask: 'compare',
					left: first,
					right: this.#trace(this.otherFrom, this.otherTo)
				};
	}

	toggleFamily(family: Family): void {
		this.families = FAMILIES.filter((each) => this.families.includes(each) !== (each === family));
	}

	#trace(from: string, to: string): Trace {
		if (this.families.length === 0) return { from, to, reach: this.reach };
		const kinds = this.#lexicon.kinds
			.filter(({ family }) => this.families.includes(family))
			.map(({ id }) => id);
		return { from, to, reach: this.reach, kinds };
	}

	#familiesOf(kinds: readonly string[] | undefined): Family[] {
		if (kinds === undefined) return [];
		return FAMILIES.filter((family) =>
			this.#lexicon.kinds.every((kind) => kind.family !== family || kinds.includes(kind.id))
		);
	}
}
