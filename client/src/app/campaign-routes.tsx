import type { RouteObject } from 'react-router';
import { lazyPage } from './lazy-page';
import { paths } from './paths';

export const campaignRoutes: RouteObject[] = [
  {
    path: paths.campaigns,
    lazy: lazyPage(async () => (await import('../features/campaigns/pages/CampaignsPage')).CampaignsPage, 'campaigns'),
  },
  {
    path: paths.planCampaign,
    lazy: lazyPage(
      async () => (await import('../features/campaigns/pages/PlanCampaignPage')).PlanCampaignPage,
      'campaigns',
      'picture-choice',
    ),
  },
  {
    path: paths.campaign(':id'),
    lazy: lazyPage(
      async () => (await import('../features/campaigns/pages/CampaignPage')).CampaignPage,
      'campaigns',
      'municipalities',
      'files',
      'picture-choice',
    ),
  },
];
