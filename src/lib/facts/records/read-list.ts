import {
	isAlias,
	isMap,
	isNode,
	isScalar,
	isSeq,
	LineCounter,
	parseDocument,
	type Document,
	type YAMLError
} from 'yaml';
import type { Problem } from '../model/problem.ts';
import type { Located, Path, Place } from './place.ts';
import { problemAt } from './problem-codes.ts';

/** One member of a file's list, before its shape was checked. */
export interface ListItem extends Located<unknown> {
	/** Place of the key at the end of the path, where `place` gives its value's. */
	readonly placeOfKey: (path: Path) => Place;
}

export interface ReadList {
	readonly items: readonly ListItem[];
	readonly problems: readonly Problem[];
	/** False where the text is no YAML: what could be read of the items tells their ids, no more. */
	readonly whole: boolean;
}

/** Reads a file that holds one YAML 1.2 list, in the core schema: no dates, no octal, no `yes`. An empty file is an empty list. */
export function readList(file: string, text: string): ReadList {
	const lines = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: lines,
		version: '1.2',
		schema: 'core',
		prettyErrors: false
	});
	const placeAt = (offset: number): Place => {
		const { line, col } = lines.linePos(offset);
		return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
	};
	const faults = [...document.errors, ...document.warnings];
	const problems = faults.map((fault) => toProblem(fault, placeAt));
	const whole = faults.every((fault) => fault.code === 'DUPLICATE_KEY');
	const list = document.contents;
	if (list === null || (isScalar(list) && list.value === null))
		return { items: [], problems, whole };
	if (!isSeq(list)) {
		const place = placeAt(list.range[0]);
		const fault = problemAt(
			place,
			'not-a-list',
			'A record file is one list: begin each record with "- id: ...".'
		);
		return { items: [], problems: whole ? [...problems, fault] : problems, whole };
	}
	const items = list.items.map((node) => ({
		value: isNode(node) ? (node.toJS(document) as unknown) : null,
		place: (path: Path = []) => placeAt(offsetOf(document, node, path, 'value')),
		placeOfKey: (path: Path) => placeAt(offsetOf(document, node, path, 'key'))
	}));
	return { items, problems, whole };
}

function toProblem(fault: YAMLError, placeAt: (offset: number) => Place): Problem {
	const place = placeAt(fault.pos[0]);
	if (fault.code === 'DUPLICATE_KEY')
		return problemAt(
			place,
			'duplicate-key',
			'This key stands twice in one record: keep one of the two.'
		);
	return problemAt(
		place,
		'yaml-syntax',
		`This is not YAML: ${fault.message.replace(/\s+/g, ' ').trim()}.`
	);
}

function offsetOf(document: Document, item: unknown, path: Path, what: 'key' | 'value'): number {
	let node = item;
	let at = startOf(node) ?? 0;
	for (const [depth, segment] of path.entries()) {
		const container = isAlias(node) ? node.resolve(document) : node;
		if (isMap(container)) {
			const pair = container.items.find(({ key }) => (isScalar(key) ? key.value : key) === segment);
			if (pair === undefined) return at;
			if (what === 'key' && depth === path.length - 1) return startOf(pair.key) ?? at;
			node = pair.value;
			at = startOf(pair.value) ?? startOf(pair.key) ?? at;
		} else if (isSeq(container)) {
			node = container.items[Number(segment)];
			at = startOf(node) ?? at;
		} else return at;
	}
	return at;
}

function startOf(node: unknown): number | undefined {
	return isNode(node) ? node.range?.[0] : undefined;
}
