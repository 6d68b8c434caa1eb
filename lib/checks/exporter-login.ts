import { error, type Check } from './check';

/** The exporter's login exists and may see what it has to. */
export const exporterLogin: Check = ({ monitoring, databases }) => {
  if (!monitoring) return [];
  const roles = databases.flatMap((d) => d.roles).filter((r) => r.name === monitoring.exporterRole);
  if (roles.some((r) => r.privilege === 'monitoring')) return [];
  const given = roles.length === 0 ? 'is no login of the databases' : `has the privilege ${roles.map((r) => r.privilege).join(', ')}`;
  return [
    error(
      `monitoring.role '${monitoring.exporterRole}' ${given}, must be one with addMonitoring(): the exporter could not read its figures; ` +
        `add .addMonitoring('${monitoring.exporterRole}') to a database`,
    ),
  ];
};
