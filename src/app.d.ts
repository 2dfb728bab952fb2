import type { ThemeName } from '#lib/app/explorer/theme-name.ts';

declare global {
	interface ImportMetaEnv {
		/** Defined by vite.config.ts. */
		readonly STATIC?: boolean;
	}
	namespace App {
		interface Error {
			message: string;
			/** Ids that come near what was asked for. */
			nearest?: readonly { readonly href: string; readonly label: string }[];
		}
		interface Locals {
			theme: ThemeName;
		}
		interface PageState {
			/** The view at this entry of the history, as an address. */
			address?: string;
			/** Counts the entries of this visit from 0. */
			entry?: number;
		}
	}
}

export {};
