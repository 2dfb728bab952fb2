import type { Profile } from './profile.ts';

/** A part of an entity's page: the id of its section and its heading. */
export interface ProfilePart {
	readonly id: string;
	readonly label: string;
}

/** The parts that a page has, in their order. */
export function contentsOf(profile: Profile): ProfilePart[] {
	const { entity } = profile;
	const parts = [
		{ id: 'time-line', label: 'Over time', there: profile.timeLine !== undefined },
		{ id: 'sides', label: 'Sides', there: profile.sides.length > 0 },
		{
			id: 'fighting',
			label: 'Fighting',
			there: entity.kind === 'conflict' && entity.episodes.length > 0
		},
		{ id: 'deaths', label: 'Deaths in battle', there: profile.deaths !== undefined },
		{ id: 'backing', label: 'Who backed whom in it', there: profile.backing.length > 0 },
		{
			id: 'offices',
			label: entity.kind === 'leader' ? 'Offices' : 'Leaders',
			there: profile.offices.length > 0
		},
		{
			id: 'memberships',
			label: entity.kind === 'organisation' ? 'Members' : 'Organisations',
			there: profile.memberships.length > 0
		},
		{ id: 'contests', label: 'Conflicts', there: profile.contests.length > 0 },
		...profile.ties.map(({ family }) => ({ id: family, label: TIE_NAMES[family], there: true })),
		{ id: 'changes', label: 'How it changed', there: profile.changes.years.length > 0 },
		{ id: 'voting', label: 'Votes', there: profile.voting !== undefined },
		{ id: 'evidence', label: 'Evidence', there: profile.evidence.ties > 0 },
		{ id: 'gaps', label: 'What is missing', there: profile.gaps.length > 0 },
		{ id: 'briefings', label: 'Briefings', there: profile.briefings.length > 0 },
		{ id: 'questions', label: 'Questions to ask', there: profile.questions.length > 0 },
		{ id: 'sources', label: 'Sources', there: profile.sources.length > 0 }
	];
	return parts.filter(({ there }) => there).map(({ id, label }) => ({ id, label }));
}

const TIE_NAMES: Readonly<Record<Profile['ties'][number]['family'], string>> = {
	support: 'Support',
	opposition: 'Opposition',
	alignment: 'Alignment',
	role: 'Roles',
	ideas: 'Ideas'
};
