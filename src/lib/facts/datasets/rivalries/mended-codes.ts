/** A code of the file that does not mean the state that the rivalry is named after. */
export interface MendedCode {
	readonly wrong: string;
	readonly right: string;
	readonly because: string;
}

/** By the rivalry’s number. A release that has mended the code itself is left as it is. */
export const MENDED_CODES: ReadonlyMap<string, MendedCode> = new Map([
	[
		'20',
		{
			wrong: '255',
			right: '260',
			because: 'It runs to 1955: since 1949 its Germany is West Germany, 260 until 1990.'
		}
	],
	[
		'158',
		{
			wrong: '679',
			right: '680',
			because: 'It is named after South Yemen; 679 is the Yemen of the north.'
		}
	]
]);
