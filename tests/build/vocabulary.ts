/// <reference types="vite/client" />
import text from '../../graph-data/vocabulary.yaml?raw';

/** The real vocabulary's text; read through vite, so that it is there in Node and in the browser. */
export const VOCABULARY: string = text;
