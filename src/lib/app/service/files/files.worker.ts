import type { FileReply, FileRequest } from './file-request.ts';
import { writeFile } from './write-file.ts';

/** One file, then it is gone. */
self.addEventListener('message', ({ data }: MessageEvent<FileRequest>) => {
	void write(data).then((reply) => self.postMessage(reply));
});

async function write(request: FileRequest): Promise<FileReply> {
	try {
		return { written: await writeFile(request) };
	} catch (error) {
		return { failure: error instanceof Error ? error.message : String(error) };
	}
}
