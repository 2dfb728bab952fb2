import { ImportProblem } from '../import-problem.ts';
import type { CompiledEntity } from '../../model/compiled-entity.ts';
import type { Identities, PartyTo } from '../importer.ts';
import { ALL_ALONG, findState, middleOf, type Days, type Lasting } from './find-state.ts';
import type { Mission } from './missions.ts';
import type { ArmedGroup, Government, Party } from './party.ts';

/** The entity that a party was during some days. */
export interface Actor {
	readonly id: string;
	readonly label: string;
	readonly lasting: Lasting;
}

/** States that neither list of the state system has: they are told of as groups. */
const UNLISTED: ReadonlyMap<string, { readonly label: string; readonly summary: string }> = new Map(
	[
		[
			'751',
			{
				label: 'Hyderabad',
				summary:
					'Princely state in the Deccan that UCDP codes as a government in 1947 and 1948, outside the lists of states.'
			}
		]
	]
);

/** Finds whom the rows of one dataset name, and keeps those who are no states, to be told of as entities. */
export class Cast {
	readonly #identities: Identities;
	readonly #dataset: string;
	readonly #met = new Map<string, CompiledEntity>();

	constructor(identities: Identities, dataset: string) {
		this.#identities = identities;
		this.#dataset = dataset;
	}

	/** Groups and missions met so far. */
	get entities(): CompiledEntity[] {
		return [...this.#met.values()];
	}

	/** Who a party was during some days, as a party to a conflict or as a supporter; a number that means no state then stops the import. */
	find(party: Party, days: Days, line: number, as?: PartyTo): Actor {
		return party.is === 'government'
			? this.#government(party, days, line, as)
			: this.#group(party, days, line, as);
	}

	/** The organisation of a mission. */
	mission({ key, label, aliases, summary }: Mission): Actor {
		const id = this.#identities.name(label, `ucdp-mission-${key}`);
		this.#met.set(id, { id, kind: 'organisation', label, aliases, summary, codes: {} });
		return { id, label, lasting: ALL_ALONG };
	}

	#government({ number }: Government, days: Days, line: number, as?: PartyTo): Actor {
		const unlisted = UNLISTED.get(number);
		if (unlisted !== undefined) return this.#unlisted(number, unlisted);
		const state = findState(number, days, this.#identities);
		if (state === undefined)
			throw new ImportProblem(
				line,
				`No state is known by UCDP's number ${number} between ${days.first} and ${days.last}.`
			);
		const ruler = this.#identities.government(state.id, this.#dataset, state.on, as);
		if ('entity' in ruler && ruler.entity === state.id)
			return { id: state.id, label: this.#identities.label(state.id), lasting: state.lasting };
		const governing =
			'actor' in ruler
				? this.#group({ is: 'group', id: ruler.actor, label: ruler.label }, days, line, as)
				: { id: ruler.entity, label: this.#identities.label(ruler.entity) };
		// The dataset says "Government of": whoever reads the row must find it again in our words.
		const label = `${governing.label} (coded as the government of ${this.#identities.label(state.id)})`;
		return { id: governing.id, label, lasting: state.lasting };
	}

	#unlisted(number: string, { label, summary }: { label: string; summary: string }): Actor {
		const id = this.#identities.name(label, `ucdp-government-${number}`);
		this.#met.set(id, { id, kind: 'group', label, aliases: [], summary, codes: {} });
		return { id, label, lasting: ALL_ALONG };
	}

	#group(group: ArmedGroup, days: Days, line: number, as?: PartyTo): Actor {
		const spokenFor = this.#identities.spokenFor(group.id, this.#dataset, middleOf(days), as);
		if (spokenFor !== undefined) {
			const label = this.#identities.label(spokenFor);
			const named = group.label === undefined ? label : `${label} (${group.label})`;
			return { id: spokenFor, label: named, lasting: ALL_ALONG };
		}
		const known = this.#identities.find('ucdp-actor', group.id, days.last);
		if (known === undefined && group.label === undefined)
			throw new ImportProblem(
				line,
				`Actor ${group.id} is named only in a list that does not say which name is its own: import the Dyadic dataset that has it first.`
			);
		const label = group.label ?? this.#identities.label(known ?? '');
		const id = known ?? this.#identities.name(label, `ucdp-actor-${group.id}`);
		this.#remember(id, group.id, label);
		return {
			id,
			label: known === undefined ? label : this.#identities.label(known),
			lasting: ALL_ALONG
		};
	}

	#remember(id: string, code: string, label: string): void {
		const before = this.#met.get(id);
		const names = [
			...new Set([...(before === undefined ? [] : [before.label, ...before.aliases]), label])
		];
		const codes = [...new Set([...(before?.codes['ucdp-actor'] ?? []), code])];
		this.#met.set(id, {
			id,
			kind: 'group',
			label: names[0] ?? label,
			aliases: names.slice(1),
			summary: `Armed group, movement or de facto authority that UCDP's data name ${names[0] ?? label}.`,
			codes: { 'ucdp-actor': codes }
		});
	}
}
