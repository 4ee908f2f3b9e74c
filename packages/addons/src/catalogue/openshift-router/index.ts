import { defineAddon } from '../../AddonDefinition';
import { kindsOf } from '../../facts/kindsOf';
import { OBJECTS_ONLY } from '../../facts/objectsOnly';
import { defaultRouter } from './defaultRouter';

/** The router that every cluster of OpenShift has. */
export const addon = defineAddon({
  ...OBJECTS_ONLY,
  name: 'openshift-router',
  title: 'Router of OpenShift',
  summary:
    'settles how the router of the cluster admits names, speaks TLS and logs',
  area: 'networking',
  home: 'https://docs.redhat.com/en/documentation/openshift_container_platform/latest/html/ingress_and_load_balancing/configuring-ingress-cluster-traffic',
  namespace: 'openshift-ingress-operator',
  kubernetes: { from: '1.31' },
  options: ['ingress/openshift-router'],
  appliesTo: (_, { provider }) => provider === 'openshift',
  provides: {
    capabilities: ['ingress'],
    kinds: kindsOf({
      group: 'operator.openshift.io',
      version: 'v1',
      namespaced: ['IngressController'],
    }),
  },
  configs: { environment: (_, environment) => [defaultRouter(environment)] },
  notes: [
    'The Ingress Operator owns the routers and makes a Route from each Ingress of the class openshift-default; apps need no kind of OpenShift.',
    'A name belongs to the namespace that took it first. Put routers for other networks beside this one, each with a domain and a selector of its own.',
  ],
});
