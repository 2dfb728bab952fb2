import { UNLESS_SAID } from './default-question.ts';
import { familiesOf, type FormValues } from './form-values.ts';
import type { Lexicon } from './lexicon.ts';
import { missingIn } from './missing-in.ts';
import type { Asked, Question, Trace, Walked } from './question.ts';
import { readWhen } from './read-when.ts';

/** The question of a form; undefined while something is missing. `kept` is the question that the form was filled with: what no field holds is taken from it. */
export function fromFormValues(
	values: FormValues,
	lexicon: Lexicon,
	kept?: Question
): Question | undefined {
	if (missingIn(values) !== undefined) return undefined;
	const when = readWhen(values.when.trim());
	const asked: Asked = {
		filters: kept?.filters ?? UNLESS_SAID.filters,
		...(when === undefined ? {} : { when })
	};
	const { ask, actors, conflicts, groups } = values;
	switch (ask) {
		case 'paths': {
			const [trace] = tracesOf(values, lexicon, kept);
			return { ask, trace, ...walkedOf(values, kept), ...asked };
		}
		case 'compare': {
			const [left, right] = tracesOf(values, lexicon, kept);
			return { ask, left, right, ...walkedOf(values, kept), ...asked };
		}
		case 'proxies':
			return { ask, actors, conflicts, ...asked };
		case 'balance':
			return { ask, actors, groups, ...asked };
		case 'drift': {
			const [actor = ''] = actors;
			const [first = '', second = '', ...others] = values.poles;
			return { ask, actor, poles: [first, second, ...others], ...asked };
		}
		case 'blocs':
			return { ask, groups, ...asked };
		case 'changes':
			return { ask, actors, ...asked };
		default:
			return ask satisfies never;
	}
}

/** Both sides as the form has them. Where its one field for both was left as it was, each side keeps what it said itself. */
function tracesOf(values: FormValues, lexicon: Lexicon, kept?: Question): readonly [Trace, Trace] {
	const [left, right] = keptTraces(kept);
	const families = familiesOf(left?.kinds, lexicon);
	const isSame = left !== undefined && String(families) === String(values.families);
	const chosen = lexicon.kinds
		.filter(({ family }) => values.families.includes(family))
		.map(({ id }) => id);
	const trace = (from: string, to: string, side: Trace | undefined): Trace => {
		const kinds = isSame ? (side ?? left).kinds : chosen.length > 0 ? chosen : undefined;
		const reach = left?.reach === values.reach ? (side ?? left).reach : values.reach;
		return { from, to, reach, ...(kinds === undefined ? {} : { kinds }) };
	};
	return [trace(values.from, values.to, left), trace(values.otherFrom, values.otherTo, right)];
}

function keptTraces(kept: Question | undefined): readonly [Trace?, Trace?] {
	if (kept?.ask === 'paths') return [kept.trace];
	return kept?.ask === 'compare' ? [kept.left, kept.right] : [];
}

function walkedOf(values: FormValues, kept: Question | undefined): Omit<Walked, keyof Asked> {
	const { via, avoid, limit } =
		kept?.ask === 'paths' || kept?.ask === 'compare' ? kept : UNLESS_SAID;
	const { maxHops, order, together, hubs } = values;
	return { via, avoid, limit, maxHops, order, together, hubs };
}
