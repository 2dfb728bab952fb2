import { formatGrade } from '#lib/facts/model/grade.ts';
import { resolveName } from '../graph/search.ts';
import { UNLESS_SAID } from './default-question.ts';
import { wordKinds, type Lexicon } from './lexicon.ts';
import type { ChainQuestion, Question, Trace } from './question.ts';
import { isKeyword } from './read-trace.ts';
import { formatWhen } from './read-when.ts';

/** The query line of a question, in its shortest form; `parseLine` reads the same question back. */
export function formatLine(question: Question, lexicon: Lexicon): string {
	switch (question.ask) {
		case 'paths':
		case 'compare':
			return [formatTraces(question, lexicon), ...formatOptions(question, lexicon)].join(' ');
		case 'proxies':
		case 'balance':
		case 'drift':
		case 'blocs':
		case 'changes':
			throw new Error(`Not yet written: ${question.ask}.`);
		default:
			return question satisfies never;
	}
}

/** An entity as a query line names it: its label where that means it alone, else its id. */
export function formatName(id: string, lexicon: Lexicon): string {
	const label = lexicon.names.byId.get(id)?.label ?? id;
	const [meant, ...others] = resolveName(lexicon.names, label);
	return quoted(meant?.id === id && others.length === 0 ? label : id);
}

function formatTraces(question: ChainQuestion, lexicon: Lexicon): string {
	return question.ask === 'paths'
		? formatTrace(question.trace, lexicon)
		: `${formatTrace(question.left, lexicon)} vs ${formatTrace(question.right, lexicon)}`;
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

function formatOptions(question: ChainQuestion, lexicon: Lexicon): string[] {
	const { filters, via, avoid, maxHops, limit, order, together, hubs, when } = question;
	const names = (ids: readonly string[]) => ids.map((id) => formatName(id, lexicon)).join(', ');
	const list = (words: readonly string[] | undefined) => words?.map(quoted).join(', ');
	const said: readonly (readonly [boolean, string])[] = [
		[when !== undefined, `@${when === undefined ? '' : formatWhen(when)}`],
		[maxHops !== UNLESS_SAID.maxHops, `max ${String(maxHops)}`],
		[limit !== UNLESS_SAID.limit, `limit ${String(limit)}`],
		[via.length > 0, `via ${names(via)}`],
		[avoid.length > 0, `avoid ${names(avoid)}`],
		[order !== UNLESS_SAID.order, `order ${order}`],
		[together, 'together'],
		[hubs, 'hubs'],
		[
			filters.grade !== undefined,
			`grade ${filters.grade === undefined ? '' : formatGrade(filters.grade)}`
		],
		[filters.standing !== undefined, `standing ${filters.standing ?? ''}`],
		[filters.contested !== undefined, `contested ${filters.contested ?? ''}`],
		[filters.derived !== undefined, `derived ${filters.derived ?? ''}`],
		[filters.opinions === true, 'opinions'],
		[filters.families !== undefined, `family ${list(filters.families) ?? ''}`],
		[filters.layers !== undefined, `layer ${list(filters.layers) ?? ''}`],
		[filters.kinds !== undefined, `kind ${list(wordKinds(lexicon, filters.kinds ?? [])) ?? ''}`],
		[filters.entityKinds !== undefined, `through ${list(filters.entityKinds) ?? ''}`],
		[filters.sources !== undefined, `source ${list(filters.sources) ?? ''}`],
		[filters.viewpoint !== undefined, `viewpoint ${quoted(filters.viewpoint ?? '')}`]
	];
	return said.filter(([isSaid]) => isSaid).map(([, words]) => words);
}

/** Quotes a name unless it is one plain word that means nothing else in the language. */
function quoted(name: string): string {
	const plain = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.']*(?:-[\p{L}\p{M}\p{N}.']+)*$/u.test(name);
	if (plain && !isKeyword(name) && !/^(vs\.?|versus)$/i.test(name)) return name;
	return `"${name.replace(/["\\]/g, '\\$&')}"`;
}
