import { instanceRows, type PriceRow } from './PriceRow';

const READ_ON = '2026-11-21';

const AKS_SOURCE =
  'https://techcommunity.microsoft.com/t5/apps-on-azure-blog/aks-introduces-uptime-sla/ba-p/1350832';

/** Retail prices of Azure as its price service gave them on the day named. */
const VM_SOURCE =
  'https://github.com/Azure/karpenter-provider-azure/blob/0499866a0874e27363395146ad4ecf5dac208e6d/pkg/providers/pricing/zz_generated.pricing.go';

/** Prices of Microsoft Azure. Regions without a row are unknown. */
export const azurePrices: PriceRow[] = [
  {
    provider: 'azure',
    kind: 'control-plane',
    name: 'aks-free',
    region: '*',
    usdPerHour: 0,
    source: AKS_SOURCE,
    published: '2020-05-13',
    readOn: READ_ON,
    note: 'Without a service level agreement.',
  },
  {
    provider: 'azure',
    kind: 'control-plane',
    name: 'aks-standard',
    region: '*',
    usdPerHour: 0.1,
    source: AKS_SOURCE,
    published: '2020-05-13',
    readOn: READ_ON,
  },
  ...instanceRows(
    {
      provider: 'azure',
      regions: ['eastus'],
      source: VM_SOURCE,
      published: '2023-12-18',
      readOn: READ_ON,
    },
    {
      Standard_B2ms: 0.0832,
      Standard_B4ms: 0.166,
      Standard_D2s_v5: 0.096,
      Standard_D4s_v5: 0.192,
      Standard_D8s_v5: 0.384,
      Standard_D16s_v5: 0.768,
      Standard_D32s_v5: 1.536,
      Standard_E2s_v5: 0.126,
      Standard_E4s_v5: 0.252,
      Standard_E16s_v5: 1.008,
    },
  ),
];
