/** What our own pages are told about the worker. */
import type { WorkerStatus } from '../messages';
import type { FactsKeeper } from './keep-facts';
import { grantedOrigins } from './register-gate';

export async function workerStatus(keeper: FactsKeeper): Promise<WorkerStatus> {
  const [facts, origins] = await Promise.all([keeper.facts(), grantedOrigins()]);
  if (!facts.ok) return { origins, database: null, problem: keeper.problem() };
  const { head, manifest } = facts.value.catalogue;
  const { figures, entities } = manifest.counts;
  return { origins, database: { name: manifest.title, figures, entities, publishedAt: head.publishedAt }, problem: keeper.problem() };
}
