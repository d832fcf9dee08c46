/** Does work side by side and gives the results in the order of the tasks, as soon as each may be given. */

type Arrival<Task> = { task: IteratorResult<Task, unknown> } | 'result';

/**
 * @param width tasks under way or waiting to be given at once: what bounds memory
 * @param work must not reject: its failures are results
 */
export async function* inOrder<Task, Result>(tasks: AsyncIterable<Task>, width: number, work: (task: Task) => Promise<Result>): AsyncGenerator<Result> {
  const source = tasks[Symbol.asyncIterator]();
  const ask = (): Promise<Arrival<Task>> => source.next().then((task) => ({ task }));
  const underWay: Promise<Result>[] = [];
  let arriving: Promise<Arrival<Task>> | null = ask();
  while (arriving !== null || underWay.length > 0) {
    const head = underWay[0];
    const mayTake: Promise<Arrival<Task>> | null = underWay.length < width ? arriving : null;
    // What is done is given even while the next task is long in coming.
    const first: Arrival<Task> = await Promise.race([...(head ? [head.then(() => 'result' as const)] : []), ...(mayTake ? [mayTake] : [])]);
    if (first === 'result') {
      yield await (underWay.shift() as Promise<Result>);
    } else if (first.task.done === true) {
      arriving = null;
    } else {
      underWay.push(work(first.task.value));
      arriving = ask();
    }
  }
}
