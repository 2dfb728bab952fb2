import { parsePartialDate, toDay, type PartialDate } from '#lib/facts/model/partial-date.ts';
import type { Entity } from '#lib/facts/model/entity.ts';
import type { Attested, Evidence, Period, Tie } from '#lib/facts/model/relationship.ts';
import type { Kind } from '#lib/facts/model/vocabulary.ts';
import type { Claim } from '#lib/facts/model/claim.ts';
import type { Point } from '#lib/facts/snapshot/snapshot.ts';
import { toSnapshot } from '#lib/facts/snapshot/to-snapshot.ts';
import { PLACES, TIES } from './lines.ts';

/** Fictional countries in every dress that the stage and the figures know. */
export const TODAY = date('2026-11-24');
const DAY = toDay(2026, 11, 24);

function date(text: string): PartialDate {
	const parsed = parsePartialDate(text);
	if (parsed === undefined) throw new Error(`"${text}" is no date.`);
	return parsed;
}

const MUTUAL = new Set(['defence-pact', 'partnership', 'economic', 'rivalry', 'armed']);

function kindOf(id: string): Kind {
	const [family, name] = id.split('.') as [Kind['family'], string];
	const layer = {
		support: 'act',
		opposition: 'act',
		alignment:
			name === 'espouses'
				? 'tenet'
				: name === 'partnership' || name === 'economic'
					? 'declaration'
					: 'obligation',
		role: 'structure'
	}[family] as Kind['layer'];
	const sign = {
		support: '+',
		opposition: '-',
		alignment: name === 'espouses' ? 'tenet' : '+',
		role: '0'
	}[family] as Kind['sign'];
	return {
		id,
		family,
		layer,
		sign: name === 'economic' ? '0' : sign,
		direction: MUTUAL.has(name) ? 'either' : 'directed',
		duration: 'standing',
		walked: 'yes',
		label: name.replace('-', ' '),
		inverse: name,
		verb: { past: name, present: name },
		from: [],
		to: [],
		definition: name
	};
}

function tieOf(line: string): Attested<Claim> {
	const [from = '', kind = '', to = '', ...marks] = line.split(' ');
	const has = (mark: string) => marks.includes(mark);
	const id = `${from}-${kind.replace('.', '-')}-${to}`;
	const tie: Tie = { id, kind, from, to, mutual: has('mutual') };
	const evidence: Evidence = has('contested')
		? { state: 'contested', by: 'accused' }
		: { state: 'supported' };
	return {
		...tie,
		claims: [
			{
				id: 'gazette',
				source: 'gazette',
				stance: 'asserts',
				modality: 'fact',
				status: 'holds',
				grade: { reliability: 'B', credibility: 2 },
				origin: 'gazette',
				rank: 'normal',
				checked: TODAY,
				says: 'Said for the playground.'
			}
		],
		period: periodOf(has),
		evidence,
		grade: { reliability: 'B', credibility: 2 },
		origins: 1,
		opinionOnly: false
	};
}

function periodOf(has: (mark: string) => boolean): Period {
	const start = toDay(2020, 9, 27);
	const horizon = toDay(2023, 1, 1);
	const whole = { from: start, to: Infinity };
	const past = { from: start, to: horizon };
	if (has('observed'))
		return {
			spans: [{ state: 'holds', certain: past, possible: past }],
			end: 'observed',
			horizon,
			since: '2020-09-27',
			differing: []
		};
	if (has('ended'))
		return {
			spans: [{ state: 'holds', certain: past, possible: past }],
			end: 'ended',
			since: '2020-09-27',
			until: '2022',
			differing: []
		};
	if (has('possible'))
		return {
			spans: [{ state: 'holds', certain: { from: DAY + 300, to: Infinity }, possible: whole }],
			end: 'open',
			since: '2020~',
			differing: []
		};
	if (has('suspended'))
		return {
			spans: [
				{ state: 'holds', certain: past, possible: past },
				{
					state: 'suspended',
					certain: { from: horizon, to: Infinity },
					possible: { from: horizon, to: Infinity }
				}
			],
			end: 'open',
			since: '2020-09-27',
			differing: []
		};
	return {
		spans: [{ state: 'holds', certain: whole, possible: whole }],
		end: 'open',
		since: '2020-09-27',
		differing: []
	};
}

function entityOf([id, kind, label, flag]: (typeof PLACES)[number]): Entity {
	const base = {
		id,
		label,
		aliases: kind === 'organisation' && id === 'river-pact' ? ['RPO'] : [],
		summary: '',
		sources: [],
		status: []
	};
	switch (kind) {
		case 'state':
			return { ...base, kind, ...(flag === undefined ? {} : { flag }) };
		case 'leader':
			return { ...base, kind, role: 'office-holder' };
		case 'conflict':
			return { ...base, kind, pairs: [], episodes: [] };
		case 'organisation':
		case 'ideology':
		case 'group':
			return { ...base, kind };
		default:
			return kind satisfies never;
	}
}

const byId = <T extends { readonly id: string }>(a: T, b: T) => (a.id < b.id ? -1 : 1);

export const { snapshot: WORLD } = toSnapshot(
	{
		vocabulary: [...new Set(TIES.map((line) => line.split(' ')[1] ?? ''))].sort().map(kindOf),
		entities: PLACES.map(entityOf).sort(byId),
		relationships: TIES.map(tieOf).sort(byId),
		sources: [
			{
				id: 'gazette',
				type: 'report',
				title: 'The Gazette',
				author: [],
				accessed: TODAY,
				read: 'whole',
				reliability: 'B',
				because: 'Made up.'
			}
		],
		briefings: [],
		retired: [],
		positions: {
			hash: '',
			of: new Map(PLACES.map(([id, , , , x, y]): [string, Point] => [id, { x, y }]))
		}
	},
	'0123456789ab'
);
