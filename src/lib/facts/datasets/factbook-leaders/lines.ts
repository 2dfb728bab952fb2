import type { Holder } from './holders.ts';

/** Successions of a state: of its chiefs, of those who are chief beside another (the Bishop of Urgell in Andorra, the president of North Korea's assembly), and of its heads of government. */
export type Line = 'chief' | 'second chief' | 'government';

const OF_GOVERNMENT =
	/^(?:Acting )?(?:Prime Minister|Premier|Chancellor|Taoiseach|President of the Government|President of the Governorate|President of the Council of Ministers|Chairman of the Council of Ministers|Chairman of the Cabinet of Ministers|Head of Government|Minister of State|Secretary of State)$/;

const BESIDE = /^(?:Acting )?(?:Episcopal Co-prince|President of the Supreme People's Assembly)$/;

/**
 * In which line each holder stands. The office tells, not the role it was listed
 * under: presidents that are both stand under both, and prime ministers of
 * presidential states at times under the chief of state. A prime minister with
 * no other chief beside him is one; a president that was never listed as chief
 * of state heads the government (Iran).
 */
export function linesOf(
	holders: readonly Holder[],
	persons: ReadonlyMap<Holder, Holder>
): ReadonlyMap<Holder, Line> {
	const chiefs = holders.filter(({ role }) => role === 'chief of state');
	const properChiefs = chiefs.filter(({ office }) => !OF_GOVERNMENT.test(office));
	const isChief = (holder: Holder): boolean =>
		holder.role === 'chief of state' &&
		(!OF_GOVERNMENT.test(holder.office) ||
			!properChiefs.some((other) => other.gec === holder.gec && overlap(other, holder)));
	const lineOf = (holder: Holder): Line => {
		if (BESIDE.test(holder.office)) return 'second chief';
		if (isChief(holder)) return 'chief';
		const ofGovernment = OF_GOVERNMENT.test(holder.office);
		const asChief = chiefs.some(
			(other) =>
				persons.get(other) === persons.get(holder) &&
				isChief(other) &&
				(!ofGovernment || (OF_GOVERNMENT.test(other.office) && overlap(other, holder)))
		);
		return asChief ? 'chief' : 'government';
	};
	return new Map(holders.map((holder) => [holder, lineOf(holder)]));
}

function overlap(a: Holder, b: Holder): boolean {
	return a.firstSeen <= b.lastSeen && b.firstSeen <= a.lastSeen;
}
