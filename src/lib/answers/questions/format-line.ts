import { formatGrade } from '#lib/facts/model/grade.ts';
import { UNLESS_SAID } from './default-question.ts';
import { formatName, quoteName } from './format-name.ts';
import { wordKinds, type Lexicon } from './lexicon.ts';
import type { Asked, Question, Trace, Walked } from './question.ts';
import { formatWhen } from './read-when.ts';

/** The query line of a question, in its shortest form; `parseLine` reads the same question back. */
export function formatLine(question: Question, lexicon: Lexicon): string {
	return partsOf(question, lexicon)
		.filter((part) => part !== '')
		.join(' ');
}

function partsOf(question: Question, lexicon: Lexicon): readonly string[] {
	const named = (word: string, ids: readonly string[]) => nameList(word, ids, lexicon);
	const rest = [formatDate(question), ...formatFilters(question, lexicon)];
	switch (question.ask) {
		case 'paths':
			return [formatTrace(question.trace, lexicon), ...formatWalked(question, lexicon)];
		case 'compare': {
			const sides = [question.left, question.right].map((side) => formatTrace(side, lexicon));
			return [sides.join(' vs '), ...formatWalked(question, lexicon)];
		}
		case 'proxies':
			return ['proxies', named('', question.actors), named('in', question.conflicts), ...rest];
		case 'balance':
			return ['balance', named('', question.actors), ...grouped(question, rest)];
		case 'drift':
			return ['drift', named('', [question.actor]), named('between', question.poles), ...rest];
		case 'blocs':
			return ['blocs', ...grouped(question, rest)];
		case 'changes':
			return ['changes', named('', question.actors), ...rest];
		default:
			return question satisfies never;
	}
}

function formatTrace(trace: Trace, lexicon: Lexicon): string {
	const kinds = trace.kinds === undefined ? '' : `-[${wordKinds(lexicon, trace.kinds).join(', ')}]`;
	return `${formatName(trace.from, lexicon)} ${kinds}${arrowOf(trace)} ${formatName(trace.to, lexicon)}`;
}

function arrowOf({ reach }: Trace): string {
	switch (reach) {
		case 'step':
			return '->';
		case 'path':
			return '->>';
		case 'either-way':
			return '--';
		default:
			return reach satisfies never;
	}
}

function formatWalked(question: Walked, lexicon: Lexicon): string[] {
	const { via, avoid, maxHops, limit, order, together, hubs } = question;
	return [
		formatDate(question),
		maxHops === UNLESS_SAID.maxHops ? '' : `max ${String(maxHops)}`,
		limit === UNLESS_SAID.limit ? '' : `limit ${String(limit)}`,
		nameList('via', via, lexicon),
		nameList('avoid', avoid, lexicon),
		order === UNLESS_SAID.order ? '' : `order ${order}`,
		together ? 'together' : '',
		hubs ? 'hubs' : '',
		...formatFilters(question, lexicon)
	];
}

/** The date, then `groups` where they are asked for, then the filters. */
function grouped({ groups }: { readonly groups: boolean }, rest: readonly string[]): string[] {
	const [date = '', ...filters] = rest;
	return [date, groups ? 'groups' : '', ...filters];
}

function formatDate({ when }: Asked): string {
	return when === undefined ? '' : `@${formatWhen(when)}`;
}

function formatFilters({ filters }: Asked, lexicon: Lexicon): string[] {
	const say = (word: string, value: string | undefined) =>
		value === undefined ? '' : `${word} ${value}`;
	const list = (words: readonly string[] | undefined) => words?.map(quoteName).join(', ');
	const { grade, kinds, viewpoint } = filters;
	return [
		say('grade', grade && formatGrade(grade)),
		say('standing', filters.standing),
		say('contested', filters.contested),
		say('derived', filters.derived),
		filters.opinions === true ? 'opinions' : '',
		say('family', list(filters.families)),
		say('layer', list(filters.layers)),
		say('kind', list(kinds && wordKinds(lexicon, kinds))),
		say('through', list(filters.entityKinds)),
		say('source', list(filters.sources)),
		say('viewpoint', viewpoint === undefined ? undefined : quoteName(viewpoint))
	];
}

function nameList(word: string, ids: readonly string[], lexicon: Lexicon): string {
	if (ids.length === 0) return '';
	const names = ids.map((id) => formatName(id, lexicon)).join(', ');
	return word === '' ? names : `${word} ${names}`;
}
