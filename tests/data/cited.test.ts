import { beforeAll, describe, expect, it } from 'vitest';
import { isMadeAfter } from '#lib/answers/text/cite.ts';
import { plainProse } from '#lib/answers/text/plain-text.ts';
import { answerQuestion } from '#lib/answers/text/answer-question.ts';
import type { Answered } from '#lib/answers/text/answered.ts';
import { buildGraph, type Graph } from '#lib/answers/graph/graph.ts';
import { windowOf } from '#lib/answers/graph/filters/window.ts';
import { firstDay } from '#lib/facts/model/partial-date.ts';
import type { Records } from '#lib/facts/records/assemble/assemble-records.ts';
import { parseRecords } from '#lib/facts/records/parse-records.ts';
import { toSnapshot } from '#lib/facts/snapshot/to-snapshot.ts';
import { readRecordFiles } from '../../scripts/read-record-files.ts';
import { ask, date, TODAY } from '../build/asking.ts';

const DAY = '2020-10-15';
const window = windowOf({ mode: 'as-of', date: date(DAY) });
let graph: Graph;
let answered: Answered;

beforeAll(() => {
	const { records } = parseRecords(readRecordFiles('graph-data')) as { records: Records };
	const { snapshot, texts } = toSnapshot(records, '000000000000');
	graph = buildGraph(snapshot);
	const question = ask(snapshot, `Türkiye -> Azerbaijan vs Russia -> Armenia @${DAY}`);
	answered = answerQuestion(graph, question, TODAY, {
		textOf: (address) => texts.get(address),
		sourceOf: (id) => records.sources.find((source) => source.id === id)
	});
});

/** Every claim that the answer cites. */
const cited = () =>
	answered.footnotes
		.flatMap(({ claims }) => claims)
		.map((address) => {
			const [tieId, id] = address.split('/');
			const tie = [...graph.relationships].find((each) => each.id === tieId);
			const claim = tie?.claims.find((each) => each.id === id);
			if (tie === undefined || claim === undefined) throw new Error(`No claim "${address}".`);
			return { address, tie, claim };
		});

describe('the answer about 15 October 2020', () => {
	it('cites nothing that somebody said after that day', () => {
		const later = cited().filter(
			({ claim }) => claim.speaker !== undefined && isMadeAfter(graph, claim, window)
		);
		expect(later.map(({ address }) => address)).toEqual([]);
	});

	it('cites no end or suspension that came after that day', () => {
		const later = cited().filter(
			({ claim }) =>
				claim.status !== 'holds' &&
				(claim.since === undefined || firstDay(claim.since) >= window.to)
		);
		expect(later.map(({ address }) => address)).toEqual([]);
	});

	it('tells of no year after that day but where a source looks back', () => {
		const text = answered.prose.map((part) => plainProse(part, answered.footnotes)).join('\n');
		expect(text).not.toMatch(/202[4-9]/);
	});
});
