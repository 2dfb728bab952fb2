import type { EntityKind, Statehood } from '#lib/facts/model/entity.ts';
import type { Family } from '#lib/facts/model/vocabulary.ts';
import type { FindingQuestion } from '#lib/answers/questions/question.ts';
import type { Form, Room } from '#lib/picture/view/view.ts';
import type { Explorer } from '../explorer/explorer.svelte.ts';

export const ROOM_NAMES: Readonly<Record<Room, string>> = {
	explore: 'Explore',
	paths: 'Paths',
	findings: 'Findings',
	briefings: 'Briefings'
};

export const FORM_NAMES: Readonly<Record<Form, string>> = {
	graph: 'Graph',
	map: 'Map',
	outline: 'Outline',
	table: 'Table'
};

export const FAMILY_NAMES: Readonly<Record<Family | 'mixed', string>> = {
	support: 'Support',
	opposition: 'Opposition',
	alignment: 'Alignment',
	mixed: 'For and against',
	role: 'Roles'
};

export const KIND_NAMES: Readonly<
	Record<EntityKind, { readonly one: string; readonly many: string }>
> = {
	state: { one: 'state', many: 'States' },
	leader: { one: 'leader', many: 'Leaders' },
	ideology: { one: 'ideology', many: 'Ideologies' },
	conflict: { one: 'conflict', many: 'Conflicts' },
	organisation: { one: 'organisation', many: 'Organisations' },
	group: { one: 'group', many: 'Groups' }
};

export const STATEHOOD_NAMES: Readonly<Record<Statehood, string>> = {
	'un-member': 'UN member',
	'un-observer': 'UN observer',
	'partially-recognised': 'partially recognised',
	'de-facto': 'de facto authority'
};

/** Findings over the whole graph: in the form, on its button, above what was found. */
export const FINDING_NAMES: Readonly<
	Record<
		FindingQuestion['ask'],
		{
			readonly title: string;
			readonly about: string;
			readonly verb: string;
			readonly found: string;
		}
	>
> = {
	proxies: {
		title: 'Proxies',
		about: 'who backs opponents of each other',
		verb: 'Find contests',
		found: 'Contests'
	},
	balance: {
		title: 'Balance',
		about: 'friends of friends, enemies of enemies',
		verb: 'Weigh the balance',
		found: 'Unbalanced triads'
	},
	drift: {
		title: 'Drift',
		about: 'one actor between poles, year by year',
		verb: 'Follow the drift',
		found: 'Years'
	},
	blocs: {
		title: 'Blocs',
		about: 'communities of positive ties',
		verb: 'Find blocs',
		found: 'Blocs'
	},
	changes: {
		title: 'Changes',
		about: 'what appeared, ended, turned between two dates',
		verb: 'List changes',
		found: 'Changes'
	}
};

/** What the dossier is about, in a few words. */
export function titleOfDossier(explorer: Explorer): string {
	const { selected } = explorer.view;
	if (selected === undefined)
		return (
			explorer.answered?.title ??
			(explorer.view.briefing === undefined ? 'Dossier' : 'What it rests on')
		);
	switch (selected.what) {
		case 'answer':
			return explorer.answered?.title ?? 'Answer';
		case 'entity':
			return explorer.labelOf(selected.id);
		case 'relationship':
			return 'Relationship';
		case 'bundle':
			return selected.between.map((id) => explorer.labelOf(id)).join(' – ');
		default:
			return selected satisfies never;
	}
}
