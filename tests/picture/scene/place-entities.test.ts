import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDay } from '#lib/facts/model/partial-date.ts';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { middleOf } from '#lib/picture/scene/places/place.ts';
import { placeEntities } from '#lib/picture/scene/places/place-entities.ts';
import { date } from '../../build/asking.ts';
import { world } from '../../build/world.ts';

const seat = (latitude: number, longitude: number, more: object = {}) => ({
	name: 'Town',
	latitude,
	longitude,
	source: 'gazette',
	...more
});
const GRAPH = buildGraph(
	world(
		{
			entities: {
				aaland: { seats: [seat(10, 20, { until: '1991' }), seat(12, 22, { since: '1992' })] },
				borduria: { seats: [seat(-10, 40)] },
				syldavia: {},
				'river-war': { where: ['aaland', 'borduria'] },
				'hill-war': {},
				pact: { kind: 'organisation' },
				league: { kind: 'organisation', seats: [seat(5, 5)] },
				creed: { kind: 'ideology', sources: ['gazette'] }
			}
		},
		'king —role.leads→ aaland @1980..1999 office King',
		'king —role.leads→ borduria @2000..2010 office King',
		'clerk —role.serves→ syldavia @1990..',
		'aaland —role.member-of→ pact @1990.. standing member',
		'borduria —role.member-of→ pact @1990.. standing member',
		'aaland —role.party-to→ river-war as river/aalandic/primary @1995',
		'borduria —role.party-to→ river-war as river/bordurian/primary @1995',
		'rebels:group —role.party-to→ hill-war as hill/rebel/primary @1995',
		'borduria —role.party-to→ hill-war as hill/bordurian/primary @1995',
		'aaland —role.party-to→ hill-war as hill/bordurian/secondary @1995'
	)
);
const on = (day: string, ...ids: string[]) =>
	Object.fromEntries(
		[...placeEntities(GRAPH, ids, firstDay(date(day)))].map(([id, { latitude, longitude }]) => [
			id,
			[Math.round(latitude), Math.round(longitude)]
		])
	);

describe('on a map', () => {
	it('a state stands at the capital it had that day', () => {
		expect(on('1991-12-31', 'aaland')).toEqual({ aaland: [10, 20] });
		expect(on('1992-01-01', 'aaland')).toEqual({ aaland: [12, 22] });
	});

	it('a leader stands with whom they led on the day, or next to it in time', () => {
		expect(on('1990', 'king')).toEqual({ king: [10, 20] });
		expect(on('2005', 'king')).toEqual({ king: [-10, 40] });
		expect(on('2026', 'king')).toEqual({ king: [-10, 40] });
	});

	it('a conflict stands midway between the states it is said to be fought in', () => {
		expect(on('1995', 'river-war')).toEqual({ 'river-war': [1, 31] });
	});

	it('else between those that fight it, not those that help', () => {
		expect(on('1995', 'hill-war')).toEqual({ 'hill-war': [-10, 40] });
	});

	it('a group stands where it fights', () => {
		expect(on('1995', 'rebels')).toEqual({ rebels: [-10, 40] });
	});

	it('an organisation stands at its seat, and never amid its members', () => {
		expect(on('1995', 'pact', 'league')).toEqual({ league: [5, 5] });
	});

	it('what no fact places has no place: a tenet, a state without a capital and who serves it', () => {
		expect(on('1995', 'creed', 'syldavia', 'clerk', 'nobody')).toEqual({});
	});
});

describe('the middle of places', () => {
	it('lies across the date line where that is nearer', () => {
		const middle = middleOf([
			{ latitude: 0, longitude: 170 },
			{ latitude: 0, longitude: -170 }
		]);
		expect(Math.abs(middle?.longitude ?? 0)).toBeCloseTo(180);
	});

	it('is none where they lie opposite', () => {
		expect(
			middleOf([
				{ latitude: 0, longitude: 0 },
				{ latitude: 0, longitude: 180 }
			])
		).toBeUndefined();
	});

	it('is as far from either of two', () => {
		const place = fc.record({
			latitude: fc.double({ min: -80, max: 80, noNaN: true }),
			longitude: fc.double({ min: -60, max: 60, noNaN: true })
		});
		fc.assert(
			fc.property(place, place, (a, b) => {
				const middle = middleOf([a, b]);
				if (middle === undefined) return;
				expect(distance(a, middle)).toBeCloseTo(distance(b, middle), 5);
			})
		);
	});
});

interface At {
	readonly latitude: number;
	readonly longitude: number;
}

/** Chord between two places on a globe of radius 1. */
function distance(a: At, b: At): number {
	const vector = ({ latitude, longitude }: At) => {
		const [phi, lambda] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
		return [
			Math.cos(phi) * Math.cos(lambda),
			Math.cos(phi) * Math.sin(lambda),
			Math.sin(phi)
		] as const;
	};
	const [one, other] = [vector(a), vector(b)];
	return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}
