import { describe, expect, it } from 'vitest';
import { COLUMNS } from '#lib/facts/datasets/archigos/columns.ts';
import { archigos } from '#lib/facts/datasets/archigos/importer.ts';
import { leaderCodes } from '#lib/facts/datasets/archigos/leader-codes.ts';
import { readTerms } from '#lib/facts/datasets/archigos/read-terms.ts';
import type { CompiledEntity } from '#lib/facts/model/compiled-entity.ts';
import { readTable } from '#lib/facts/datasets/table/read-table.ts';
import { identitiesOf, tableOf, textOf } from './build/made-up.ts';

const leader = (id: string, ...codes: string[]): CompiledEntity => ({
	id,
	kind: 'leader',
	label: id,
	aliases: [],
	summary: '',
	codes: { 'archigos-leader': codes }
});
const identities = identitiesOf(
	[
		{ system: 'gw', code: '1', id: 'aaland' },
		{ system: 'gw', code: '2', id: 'old-union', until: '1991-12-25' },
		{ system: 'gw', code: '2', id: 'republic', since: '1991-12-26' },
		{ system: 'gw', code: '3', id: 'island', since: '1975-01-01' }
	],
	[leader('tapioca', 'L1'), leader('ramirez', 'L2')]
);
type Row = Readonly<Record<string, string | number>>;
const base = {
	obsid: 'AAL-1990',
	gwcode: 1,
	leadid: 'L1',
	leader: 'Tapioca',
	yrborn: 1930,
	gender: 'M',
	startdate: '1990-05-01',
	enddate: '1994-06-30',
	entry: 'Regular',
	exit: 'Regular',
	exitcode: 'Regular'
};
const compile = (...rows: Row[]) => archigos.map(tableOf(COLUMNS, rows, base), identities);

describe('terms of Archigos', () => {
	it('are effective offices, by the day', () => {
		expect(compile({}).observations).toEqual([
			{
				key: 'AAL-1990',
				kind: 'role.leads',
				from: 'tapioca',
				to: 'aaland',
				office: 'Effective leader',
				hold: 'effective',
				claim: {
					at: 'row AAL-1990',
					says: 'Archigos codes tapioca as effective leader of Aaland from 1990-05-01 to 1994-06-30.',
					since: '1990-05-01',
					until: '1994-06-30',
					credibility: 2
				}
			}
		]);
	});

	it.each(['2015-12-31', '2014-12-31'])(
		'that reach the horizon %s are last observed, not ended',
		(enddate) => {
			const [observation] = compile({ enddate, exit: 'Still in Office' }).observations;
			expect(observation?.claim).toMatchObject({ observed: enddate });
			expect(observation?.claim).not.toHaveProperty('until');
		}
	);

	it('are last observed at the horizon even where the row gives an exit, as for the king still alive', () => {
		const [observation] = compile({ enddate: '2015-12-31', exit: 'Natural Death' }).observations;
		expect(observation?.claim.until).toBeUndefined();
	});

	it('are cut where a number passes to the successor state', () => {
		const { observations } = compile({ gwcode: 2 });
		expect(observations.map(({ key, to, claim }) => [key, to, claim.since, claim.until])).toEqual([
			['AAL-1990-old-union', 'old-union', '1990-05-01', '1991-12-25'],
			['AAL-1990-republic', 'republic', '1991-12-26', '1994-06-30']
		]);
	});

	it('of one who led only the successor count from its first day', () => {
		const { observations } = compile({ obsid: 'RUS-1991', gwcode: 2, startdate: '1991-08-21' });
		expect(observations.map(({ to, claim }) => [to, claim.since])).toEqual([
			['republic', '1991-12-26']
		]);
	});

	it('outside the life of the state are passed over; an unknown number stops', () => {
		const outside = compile({ gwcode: 3, startdate: '1953-09-02', enddate: '1957-12-12' });
		expect(outside.observations).toEqual([]);
		expect(outside.passedOver.get('terms outside the life of the state')).toBe(1);
		expect(() => compile({ gwcode: 9 })).toThrow(
			'line 2: gwcode is “9”, which means no state in any year.'
		);
	});

	it('are passed over where the state ended before 1946, which no table of codes has', () => {
		const ended = compile({ gwcode: 9, startdate: '1860-01-01', enddate: '1864-01-01' });
		expect(ended.observations).toEqual([]);
		expect([...ended.passedOver.values()]).toEqual([1]);
	});

	it('of leaders last in office before 1946 are passed over, of a later one all are told', () => {
		const early = { startdate: '1920-01-01', enddate: '1925-01-01' };
		const { observations, passedOver } = compile(
			{ ...early, obsid: 'A', leadid: 'L9', leader: 'Alcazar' },
			{ ...early, obsid: 'B' },
			{ obsid: 'C' }
		);
		expect(observations.map(({ key }) => key)).toEqual(['B', 'C']);
		expect(passedOver.get('leaders last in office before 1946')).toBe(1);
	});

	it('of a leader who has not been joined stop the import', () => {
		expect(() => compile({ leadid: 'L9', leader: 'Alcazar' })).toThrow(
			'line 2: leadid “L9” (Alcazar) is no leader yet'
		);
	});
});

describe('the codes of leaders', () => {
	const codesOf = (...rows: Row[]) => [
		...leaderCodes(readTerms(tableOf(COLUMNS, rows, base))).values()
	];

	it('are one for a name that was given two leadids and years of birth', () => {
		expect(
			codesOf({ obsid: 'A', yrborn: 1820 }, { obsid: 'B', leadid: 'L7', yrborn: 1949 })
		).toEqual(['L1', 'L1']);
	});

	it('are one for two spellings under one leadid', () => {
		expect(codesOf({ obsid: 'A' }, { obsid: 'B', leader: 'General Tapioca' })).toEqual([
			'L1',
			'L1'
		]);
	});

	it('are two for namesakes of one leadid', () => {
		expect(
			codesOf({ obsid: 'SWD-1888', yrborn: 1820 }, { obsid: 'SWD-1991', yrborn: 1949 })
		).toEqual(['L1-SWD-1888', 'L1']);
	});

	it('are two for the two persons whom Archigos gave one leadid', () => {
		const rows = [
			{ obsid: 'A', gwcode: 20, leader: 'King' },
			{ obsid: 'B', gwcode: 42, leader: 'Buenaventura Baez' }
		];
		expect(new Set(codesOf(...rows)).size).toBe(2);
	});
});

describe('a damaged file of Archigos', () => {
	it('stops at a missing column, a shifted row, a mangled date and an unknown category', () => {
		expect(() => readTable(textOf(COLUMNS.slice(0, -1), [base]), COLUMNS)).toThrow(
			'Columns are missing: exitcode.'
		);
		expect(() => readTable(`${textOf(COLUMNS, [base])},more`, COLUMNS)).toThrow('line 2');
		expect(() => compile({ startdate: '5/1/1990' })).toThrow('a spreadsheet may have rewritten it');
		expect(() => compile({ exit: 'Abdicated' })).toThrow('exit is “Abdicated”');
		expect(() => compile({ enddate: '1989-01-01' })).toThrow('lies before startdate');
		expect(() => compile({}, {})).toThrow('obsid “AAL-1990” stands there twice.');
	});
});
