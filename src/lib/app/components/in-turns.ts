/** Things to do after what is going on now, each in a task of its own, in the order they were first named. */
export interface Turns {
	/** Does it when its turn comes; what waits under the same name is left out for it. */
	take(name: string, act: () => void): void;
	/** Nothing waits. */
	readonly isDone: boolean;
	/** Leaves out all that waits. */
	forget(): void;
}

export function inTurns(): Turns {
	const waiting = new Map<string, () => void>();
	const { port1: next, port2: due } = new MessageChannel();
	// Not a timer: those that follow each other are held back by browsers.
	next.onmessage = () => {
		const [first] = waiting;
		if (first === undefined) return;
		const [name, act] = first;
		waiting.delete(name);
		act();
	};

	return {
		take(name, act) {
			const isNew = !waiting.has(name);
			waiting.set(name, act);
			if (isNew) due.postMessage(undefined);
		},
		get isDone() {
			return waiting.size === 0;
		},
		forget() {
			waiting.clear();
			next.close();
		}
	};
}
