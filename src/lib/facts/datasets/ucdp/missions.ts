/** Forces sent under a mandate: the mission is the backer, the sign of its contributors is 0. */
export interface Mission {
	/** Never reused: its id is made from it. */
	readonly key: string;
	readonly label: string;
	readonly aliases: readonly string[];
	readonly summary: string;
	readonly sent: readonly Contribution[];
}

interface Contribution {
	/** UCDP's conflicts in which the forces are coded. */
	readonly conflicts: readonly string[];
	/** First and last year, both included. */
	readonly from: number;
	readonly to: number;
	/** UCDP's numbers of the states whose forces were there under the mandate, and not for themselves. */
	readonly contributors: readonly string[];
	readonly because: string;
	/** Addresses of the pages that have these states in the mission then. */
	readonly sources: readonly string[];
}

/**
 * UCDP has no column for missions: it names the states whose soldiers serve in
 * one as secondary parties. Add a mission, or a line of its contributions, only
 * where it is known that a state's part in that conflict and year was its part
 * in the mission; a state that also fought for itself (Rwanda in the Central
 * African Republic, France in Mali) does not belong here.
 */
export const MISSIONS: readonly Mission[] = [
	{
		key: 'monusco',
		label: 'MONUSCO',
		aliases: [
			'United Nations Organization Stabilization Mission in the Democratic Republic of the Congo'
		],
		summary:
			'Mission of the United Nations in the Democratic Republic of the Congo, from 2013 with a brigade that fights armed groups.',
		sent: [
			{
				conflicts: ['265', '283', '314', '374', '429', '14692'],
				from: 2013,
				to: 2020,
				contributors: ['510', '553', '560'],
				because:
					'UCDP external support names the coalition MONUSCO-FIB where these three are coded from 2013 to 2017; Dyadic goes on with the same three.',
				sources: [
					'https://www.defenceweb.co.za/joint/diplomacy-a-peace/first-tanzanian-elements-of-un-intervention-brigade-arrive-in-drc/'
				]
			},
			{
				conflicts: ['283', '14692'],
				from: 2021,
				to: 2021,
				contributors: ['501', '510', '560', '790'],
				because:
					"The brigade's contributors of that year. Dyadic lists nobody else but Uganda, which fought for itself.",
				sources: [
					'https://www.kbc.co.ke/kdf-contingent-proceeds-to-un-stabilization-mission-in-congo/'
				]
			},
			{
				conflicts: ['283', '14692'],
				from: 2022,
				to: 2022,
				contributors: ['369', '501', '510', '553', '560', '771', '790', '850'],
				because:
					'Contributors to the mission. Burundi, South Sudan and Uganda, listed too, were there outside it.',
				sources: ['https://www.defenceweb.co.za/joint/diplomacy-a-peace/monusco-by-the-numbers/']
			},
			{
				conflicts: ['283', '14692'],
				from: 2023,
				to: 2023,
				contributors: ['771', '790', '850'],
				because:
					'Listed on for the mission alone. Kenya, South Africa and Tanzania had forces in regional missions too by then.',
				sources: [
					'https://www.defenceweb.co.za/joint/diplomacy-a-peace/monusco-by-the-numbers/',
					'https://allafrica.com/stories/202312040093.html',
					'https://adf-magazine.com/african-union-backs-sadc-mission-to-drc'
				]
			}
		]
	}
];

/** The mission under which a state's forces were in a conflict in a year, if any is known. */
export function missionOf(conflict: string, year: number, number: string): Mission | undefined {
	return MISSIONS.find(({ sent }) =>
		sent.some(
			({ conflicts, from, to, contributors }) =>
				conflicts.includes(conflict) && from <= year && year <= to && contributors.includes(number)
		)
	);
}
