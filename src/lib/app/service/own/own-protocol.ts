import type { FileProblem } from '#lib/exchange/upload/file-problem.ts';
import type { OwnChoices } from '#lib/exchange/in/own-file.ts';
import type { NamedUpload } from '#lib/exchange/in/read-own-file.ts';
import type { OwnView } from '#lib/facts/snapshot/merge-own.ts';
import type { OwnFacts, OwnWorkspace } from './own-workspace.ts';
import type { ReadWorkspace } from './read-workspace.ts';

/** What is asked of whoever reads a reader's files and puts them among the facts. */
export type OwnRequest =
	| {
			readonly what: 'read';
			readonly uploads: readonly NamedUpload[];
			readonly choices: OwnChoices;
			readonly apart: ReadonlySet<string>;
			/** What is kept of an earlier file, to be replaced by this one. */
			readonly before?: OwnWorkspace;
	  }
	| { readonly what: 'open'; readonly workspace: OwnWorkspace; readonly how: OwnView };

export type OwnReply =
	| { readonly what: 'read'; readonly value: ReadWorkspace }
	| { readonly what: 'opened'; readonly facts: OwnFacts }
	| { readonly what: 'problems'; readonly problems: readonly FileProblem[] };

/** Reads files and opens workspaces; rejects where it cannot be done at all, saying what to do. */
export type OwnService = (request: OwnRequest) => Promise<OwnReply>;
