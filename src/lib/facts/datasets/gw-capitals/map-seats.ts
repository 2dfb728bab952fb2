import { ImportProblem } from '../import-problem.ts';
import { FIRST_YEAR } from '../coded-years/refuse-unknown.ts';
import { CODES_OF } from '../codes/state-codes.ts';
import type { CompiledEntity } from '../../model/compiled-entity.ts';
import type { Compiled, Identities } from '../importer.ts';
import { BEGINNING, stateEntity } from '../state-lists/listed.ts';
import { DE_FACTO } from './columns.ts';
import type { Seat } from './read-rows.ts';

/**
 * States with their latest capital. The list’s dates are seats’: for a state that no
 * other list dates, its first seat’s year is the best there is. Its last day, and the
 * years to which it carries states that were over long before, end nothing.
 */
export function mapSeats(seats: readonly Seat[], identities: Identities): Compiled {
	const passedOver = new Map<string, number>();
	const passOver = (reason: string) => passedOver.set(reason, (passedOver.get(reason) ?? 0) + 1);
	const began = beginnings(seats);
	const byState = new Map<string, [Seat, ...Seat[]]>();
	for (const seat of seats) {
		if (DE_FACTO.has(seat.code)) passOver('a de facto authority');
		else if (yearOf(seat.until) < FIRST_YEAR) passOver('ended before 1946');
		else {
			const states = statesOf(seat, identities);
			if (states.length === 0) passOver('of a state that ended before 1946');
			for (const state of states) {
				const known = byState.get(state);
				if (known === undefined) byState.set(state, [seat]);
				else known.push(seat);
			}
		}
	}
	return {
		entities: [...byState].map(([id, ofState]) => mapState(id, ofState, began)),
		observations: [],
		passedOver
	};
}

/** Seats by the number of a state that ended before they had the name of the list. */
const NAMED_LATER: ReadonlyMap<string, string> = new Map([['817', 'what is now Ho Chi Minh City']]);

/** Places that the list's geocoder set 30 kilometres and more aside, mostly in the middle of the country: where GeoNames' gazetteer has them. */
const MENDED: ReadonlyMap<string, { readonly latitude: number; readonly longitude: number }> =
	new Map([
		['Beijing', { latitude: 39.91, longitude: 116.4 }],
		['Brasilia', { latitude: -15.78, longitude: -47.93 }],
		['Djibouti', { latitude: 11.59, longitude: 43.15 }],
		['Koror', { latitude: 7.34, longitude: 134.47 }],
		['Riyadh', { latitude: 24.69, longitude: 46.72 }],
		['Tunis', { latitude: 36.82, longitude: 10.17 }]
	]);

/** Numbers whose states ended before 1946, though the list does not end them. */
const OVER: ReadonlySet<string> = new Set(['89', '255', '280']);

function statesOf(seat: Seat, { find }: Identities): string[] {
	const first = Math.max(yearOf(seat.since), FIRST_YEAR);
	const states = new Set<string>();
	for (let year = first; year <= yearOf(seat.until); year++)
		for (const when of [`${String(year)}-01-01`, String(year)]) {
			const state = find('gw', seat.code, when);
			if (state !== undefined) states.add(state);
		}
	if (states.size === 0 && !OVER.has(seat.code))
		throw new ImportProblem(
			seat.line,
			`${seat.name} has the number ${seat.code}, which the table of codes does not have.`
		);
	return [...states];
}

function mapState(
	id: string,
	seats: readonly [Seat, ...Seat[]],
	began: ReadonlyMap<string, string>
): CompiledEntity {
	const [first] = seats;
	const last = seats.reduce((latest, seat) => (seat.since > latest.since ? seat : latest), first);
	const since = began.get(first.code) ?? first.since;
	return stateEntity(id, {
		name: last.name,
		summary: `State with its capital in ${NAMED_LATER.get(last.code) ?? last.capital}.`,
		seats: placesOf(seats),
		...(since === BEGINNING || isDivided(id) ? {} : { since: since.slice(0, 4) })
	});
}

/**
 * Where the state had its capital, by time: the first from its beginning, the last to
 * its end, whatever the list says, since its dates are none of the state's.
 */
function placesOf(seats: readonly Seat[]): NonNullable<CompiledEntity['seats']> {
	const inOrder = [...seats].sort((a, b) => (a.since < b.since ? -1 : 1));
	return inOrder.map((seat, index) => ({
		name: seat.capital,
		...(MENDED.get(seat.capital) ?? {
			latitude: toHundredth(seat.latitude),
			longitude: toHundredth(seat.longitude)
		}),
		...(index === 0 ? {} : { since: seat.since }),
		...(index === inOrder.length - 1 ? {} : { until: seat.until })
	}));
}

function toHundredth(degrees: number): number {
	return Math.round(degrees * 100) / 100;
}

/** When the first seat under each number was one. */
function beginnings(seats: readonly Seat[]): Map<string, string> {
	const began = new Map<string, string>();
	for (const { code, since } of seats) {
		const known = began.get(code);
		if (known === undefined || since < known) began.set(code, since);
	}
	return began;
}

/** A state that took over another’s number did not begin with that number’s first seat. */
function isDivided(id: string): boolean {
	return (
		CODES_OF.get(id)?.gw.some(({ since, until }) => since !== undefined || until !== undefined) ===
		true
	);
}

function yearOf(date: string): number {
	return Number(date.slice(0, 4));
}
