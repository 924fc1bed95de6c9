package forge.store.world;

import forge.world.Table;
import java.util.List;

/** The columns of each table, in the order in which the shipped files hold them. */
final class TableColumns {

  private TableColumns() {}

  static List<String> of(Table table) {
    return List.of(header(table).split(","));
  }

  private static String header(Table table) {
    return switch (table) {
      case SOURCES -> "id,citation,url,licence";
      case ECONOMIES -> "id,name,kind,members,latitude,longitude,attended_2026_02_04,source,note";
      case PRODUCTS -> "id,name,mineral,stage,unit,basis,hs6,freight_class,spec,source,note";
      case CONTENTS -> "product,element,share,low,high,year,confidence,status,source,note";
      case PROCESSES ->
          "id,name,stage,inputs,outputs,recovery,cost_low,cost,cost_high,cost_unit,"
              + "outside_credit_low,outside_credit,outside_credit_high,cost_as_read,year,"
              + "confidence,status,source,note";
      case ACTIVITIES ->
          "economy,process,unit,used,low,high,published,change_pct,reason,year,status,"
              + "confidence,source,note,capacity,capacity_low,capacity_high,capacity_status,"
              + "capacity_confidence,capacity_source,capacity_note";
      case USES ->
          "economy,product,kind,unit,used,low,high,published,change_pct,reason,year,status,"
              + "confidence,source,note";
      case FLOWS ->
          "product,from,to,unit,used,low,high,published,change_pct,reason,year,status,"
              + "confidence,source,note";
      case BASE_PRICES ->
          "economy,product,unit,basis,used,low,high,published,change_pct,reason,year,status,"
              + "confidence,source,note,traded";
      case PRICES ->
          "product,market,price,currency,per,basis,period,kind,tax,year,status,confidence,"
              + "source,note";
      case WEDGES ->
          "id,kind,product,from,to,except_from,value,unit,charged_on,valid_from,valid_to,"
              + "low,high,year,confidence,status,source,note";
      case FREIGHT ->
          "class,fixed_usd_per_t,usd_per_t_per_1000_km,low_factor,high_factor,year,"
              + "confidence,status,source,note";
      case ELASTICITIES ->
          "product,side,horizon,value,low,high,used,year,status,confidence,source,note";
      case PARAMETERS -> "id,value,low,high,unit,year,status,confidence,source,note";
      case ZONE -> "economy,relation,since,until,source,note";
      case CONTROLS -> "id,economy,kind,products,destinations,from,to,state,source,note";
      case PROJECTS ->
          "facility,economy,process,capacity,low,high,unit,start_year,vintage,state,status,"
              + "confidence,source,note";
    };
  }
}
