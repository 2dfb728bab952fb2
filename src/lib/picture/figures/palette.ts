import type { Family } from '#lib/facts/model/vocabulary.ts';

/** Colours by what they are for; families of relationships and flags have colour, nothing else. */
export interface Palette {
	readonly name: 'light' | 'dark';
	readonly paper: string;
	readonly panel: string;
	readonly ink: string;
	readonly soft: string;
	readonly rule: string;
	readonly family: Readonly<Record<Family | 'mixed', string>>;
	/** Fill of a conflict: opposition on paper, tinted. */
	readonly tint: string;
}

export const LIGHT: Palette = {
	name: 'light',
	paper: '#f6f2e8',
	panel: '#fbf8f1',
	ink: '#22241f',
	soft: '#6b675c',
	rule: '#ddd6c6',
	family: {
		support: '#1d7a74',
		opposition: '#b0432a',
		alignment: '#4a5ca3',
		mixed: '#7a5c1e',
		role: '#9a9384'
	},
	tint: '#ecd9cc'
};

export const DARK: Palette = {
	name: 'dark',
	paper: '#15171a',
	panel: '#1b1e22',
	ink: '#ece7da',
	soft: '#9b968a',
	rule: '#31353b',
	family: {
		support: '#55bdb4',
		opposition: '#ee8265',
		alignment: '#93a5ee',
		mixed: '#d6b15e',
		role: '#77736a'
	},
	tint: '#3a2622'
};

// The names of installed fonts first: word processors take the first name only.
export const SERIF = "'Source Serif 4', 'Source Serif 4 Variable', Georgia, serif";
export const SANS = "'Source Sans 3', 'Source Sans 3 Variable', 'Segoe UI', sans-serif";

/** How far what is out of focus, past its horizon or over steps back; text keeps half. */
export const OPACITY = {
	line: 1,
	dimmedLine: 0.35,
	lastObserved: 0.45,
	suspended: 0.6,
	ghostLine: 0.28,
	dimmedEntity: 0.5
} as const;
