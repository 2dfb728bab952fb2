import { createContext } from 'svelte';
import type { Explorer } from './explorer.svelte.ts';

/** The page's explorer, for its components. */
export const [explorerOf, provideExplorer] = createContext<Explorer>();
