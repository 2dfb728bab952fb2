import type { Kind } from '#lib/facts/model/vocabulary.ts';
import type { Answered } from '#lib/answers/text/answered.ts';
import type { Cited, ViewCitation } from '#lib/exchange/cite/cited.ts';
import type { Extract } from '#lib/exchange/extract.ts';
import type { ExportFormatId } from '#lib/exchange/format.ts';
import type { SavedView } from '#lib/exchange/snapshot/write-snapshot.ts';
import type { PageRequest } from './page-request.ts';

/** What is to be written, as values that can be copied to whoever writes it. */
export type FileRequest =
	| {
			readonly what: 'extract';
			readonly format: ExportFormatId;
			readonly extract: Extract;
			/** The answer that a report tells. */
			readonly answered?: Answered;
	  }
	| { readonly what: 'snapshot'; readonly extract: Extract; readonly saved: SavedView }
	| { readonly what: 'template'; readonly vocabulary: readonly Kind[] }
	| PageRequest
	/** Citations of a view, to be shown and copied: three of their styles are files for programs. */
	| { readonly what: 'citations'; readonly cited: Cited };

/** What stands in a file. */
export type FileContent = string | Uint8Array;

/** What comes of a request. */
export type Written<R extends FileRequest = FileRequest> = R extends { readonly what: 'citations' }
	? readonly ViewCitation[]
	: R extends PageRequest
		? string
		: FileContent;

/** What is heard back, once. */
export type FileReply = { readonly written: Written } | { readonly failure: string };
