import { ANY_ADDRESS } from '../network/network-props';
import { found, warning, type Check } from './check';

/** Database pods can reach what they need and not the whole internet. Cilium knows names and the API server by itself; without policies nothing is limited. */
export const networkScope: Check = ({ network, backups, archive }) => {
  if (network.dataplane !== 'kubernetes') return [];
  const open = (backups?.repositories ?? []).filter((r) => 'cidr' in r.peer && isAny(r.peer.cidr));
  return found(
    network.apiServer.cidrs.some(isAny) &&
      warning(
        `network.apiServer.cidrs has ${network.apiServer.cidrs.find(isAny)}: whoever gets into a database pod may connect to any host on ports ${network.apiServer.ports.join(' and ')}; ` +
          'give the range of the API server, see "kubectl get endpointslices kubernetes"',
      ),
    ...open.map(({ index, port }) =>
      warning(
        `backups.repositories[${index - 1}] is open to any address on port ${port}, since a NetworkPolicy knows no names: whoever gets into a database pod may send data anywhere; ` +
          'use a private endpoint (AzureBlob.at()), or dataplane cilium',
      ),
    ),
    archive !== undefined &&
      'cidr' in archive.destination.peer &&
      isAny(archive.destination.peer.cidr) &&
      warning(
        `archive.destination is open to any address on port ${archive.destination.port}, since a NetworkPolicy knows no names: whoever gets into a pod of the archive may send data anywhere; ` +
          'use a private endpoint (ColdStorage.at()), or dataplane cilium',
      ),
  );
};

function isAny(cidr: string): boolean {
  return cidr === ANY_ADDRESS || cidr === '::/0';
}
